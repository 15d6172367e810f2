import { text } from './blocks';
import { links, type DemoDocument } from './document';
import { VA_PTSD_URL } from './sources';

const welcome = {
  __component: 'section.welcome',
  heading: 'You are welcome here',
  anchor: 'welcome',
  body: text(
    'Living with pain or low mood for years can wear you out. We are glad you are here. Ask us anything, and take your time.',
    'We give ketamine infusions in Central Texas. People come to us with certain kinds of chronic pain, depression, anxiety, PTSD or migraine. Other care has not helped them enough.',
  ),
};

const whatToKnow = {
  __component: 'section.prose',
  heading: 'What should you know first?',
  anchor: 'what-to-know',
  body: text(
    'Whether ketamine helps is not yet clear for every use, and it has risks. Our uses are off-label: the FDA has not approved ketamine for them.',
    `For some uses, studies are small or do not agree. For PTSD, experts of the US Departments of Veterans Affairs and Defense [suggest against ketamine](${VA_PTSD_URL}). Our pages say what is known and what is not.`,
  ),
};

/** The first page. It offers a talk, not treatment: the risks stand on the pages it leads to. */
export const home: DemoDocument[] = [
  {
    uid: 'api::home-page.home-page',
    key: 'home-page',
    publish: true,
    data: {
      title: 'Ketamine infusions in Central Texas',
      summary:
        'We are a clinic for people whose pain or mood has not improved with other care. Here you can read, in plain words, what ketamine may do and what its risks are.',
      sections: [welcome, whatToKnow],
      callsToAction: links('call-to-action/consultation', 'call-to-action/call'),
      demonstration: true,
    },
  },
];
