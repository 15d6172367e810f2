import { text } from './blocks';
import type { DemoDocument } from './document';
import { OFF_LABEL_URL } from './sources';

/** Words that pages show by themselves. */
export const notices: DemoDocument[] = [
  {
    uid: 'api::notices.notices',
    key: 'notices',
    publish: true,
    data: {
      talkToProvider: {
        heading: 'Talk to your own provider',
        body: text(
          'This page cannot know you. Your own doctor or nurse does. Before you decide, ask them about ketamine and about other treatments.',
          'Take along this page and a list of your illnesses and medicines.',
        ),
      },
      offLabel: {
        heading: 'Off-label use',
        body: text(
          'This use is off-label: the drug is approved, but not for this. A clinician must judge whether it may suit you.',
          `The FDA explains [what off-label use means](${OFF_LABEL_URL}).`,
        ),
      },
      goodFaithEstimate: {
        heading: 'Your right to a Good Faith Estimate',
        body: text(
          'If you have no insurance, or pay yourself, we must tell you in writing what to expect to pay. You get it after you book, or when you ask.',
          'If the bill is $400 or more above the estimate, you may dispute it. Read more at [cms.gov/nosurprises](https://www.cms.gov/nosurprises) or call [1-800-985-3059](tel:+18009853059).',
        ),
      },
      complaints: {
        heading: 'Where to complain',
        body: text(
          'Please tell us first, so that we can put it right. You may also complain to the Texas Medical Board: call [1-800-201-9353](tel:+18002019353) or see [tmb.texas.gov](https://www.tmb.texas.gov).',
        ),
      },
      demonstration: true,
    },
  },
];
