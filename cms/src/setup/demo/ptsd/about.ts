import { text } from '../blocks';
import { symptomsSection, welcomeSection } from '../condition-parts';
import { VA_PTSD_URL } from '../sources';

/** The advice a reader must meet before anything about our treatment. */
export const ADVICE_AGAINST = `For PTSD, experts of the US Departments of Veterans Affairs and Defense [suggest against ketamine](${VA_PTSD_URL}). They rate the evidence as very low.`;

const welcome = welcomeSection(
  'What happened to you may still be with you, day and night. We are glad you are here. You need not tell us the story to ask us a question.',
  `We are a clinic in Central Texas. Before you read on, please know this. ${ADVICE_AGAINST} Other treatments come first, and this page names them.`,
);

const whatIsIt = {
  __component: 'section.prose',
  heading: 'What is PTSD?',
  anchor: 'what-is-ptsd',
  body: text(
    'PTSD is short for posttraumatic stress disorder. It can follow a trauma.',
    'Doctors speak of PTSD when the signs go on for more than 1 month after the trauma.',
  ),
};

const symptoms = symptomsSection('What does it feel like?', [
  { name: 'Reliving it', description: 'It may feel as if it happens again.' },
  { name: 'Avoiding', description: 'You may stay away from what reminds you of it.' },
  { name: 'A dark mood', description: 'If you want to die, call or text 988 now, at any hour.' },
  { name: 'Being on edge' },
]);

/** What it is: the first parts of the page. The advice against ketamine stands in the welcome itself. */
export const aboutPtsd = [welcome, whatIsIt, symptoms];
