import { text } from '../blocks';
import { links } from '../document';
import { infoPage, part } from './info-page';

/** Only what the sources say; food, times and who may come along are for the clinic to write. */
export const firstVisit = infoPage('your-first-visit', {
  title: 'Your first visit',
  summary: 'What to bring, what happens, and how you get home.',
  sections: [
    {
      __component: 'section.visit',
      heading: 'Step by step',
      anchor: 'steps',
      steps: [
        {
          name: 'Before you come',
          description:
            'Make a list of your illnesses, your medicines, and any alcohol or drugs you use. Find an adult to drive you home.',
        },
        { name: 'When you arrive', description: 'Bring your list and your questions. You may say no at any time.' },
        {
          name: 'During the infusion',
          description: 'Staff watch your blood pressure, heart, breathing and oxygen. Tell them how you feel.',
        },
        { name: 'Going home', description: 'Leave with an adult. Do not drive for 24 hours.' },
      ],
    },
    part(
      'What we will tell you',
      'ask-us',
      text(
        'What to eat and drink, how long it takes, and who may stay with you: this is for the clinic to write. Please ask us.',
      ),
    ),
  ],
  placeholder: true,
});

/** How to ask for a talk, until there is a form. */
export const consultation = infoPage('consultation', {
  title: 'Free consultation',
  summary: 'Call us and ask your questions. You do not have to book anything.',
  sections: [
    part(
      'How to ask',
      'how-to-ask',
      text(
        'Please call. A first talk by phone is free. Treatment is not.',
        'This is not for emergencies. In an emergency call [911](tel:911). If you want to die, call or text [988](tel:988).',
      ),
    ),
    {
      __component: 'section.action',
      heading: 'Call us',
      anchor: 'call',
      callsToAction: links('call-to-action/call'),
    },
  ],
});
