import { text } from '../blocks';
import { symptomsSection, welcomeSection } from '../condition-parts';

const welcome = welcomeSection(
  'You have tried, and you still feel low. That can wear anyone out. We are glad you are here. We will listen first, and you can ask us anything.',
  'We are a clinic in Central Texas. We see people whose depression has not improved with other care. Whether ketamine helps is not yet clear, because studies do not agree. This page says what is known and what is not.',
);

const whatIsIt = {
  __component: 'section.prose',
  heading: 'What is treatment-resistant depression?',
  anchor: 'what-is-treatment-resistant-depression',
  body: text(
    'Depression means low mood, or no interest in things, for 2 weeks or more.',
    'Doctors call it treatment-resistant when two antidepressants, each given a fair try, have not helped. The short name is TRD.',
  ),
};

const symptoms = symptomsSection('What does it feel like?', [
  { name: 'Low mood' },
  { name: 'No interest', description: 'Things you used to care about may mean little to you now.' },
  { name: 'Changes in sleep or appetite' },
  { name: 'Little energy' },
  { name: 'Trouble keeping your mind on things' },
  { name: 'Guilt' },
  { name: 'Thoughts of death', description: 'If you want to die, call or text 988 now, at any hour.' },
]);

/** What it is: the first parts of the page, the welcome before any warning. */
export const aboutDepression = [welcome, whatIsIt, symptoms];
