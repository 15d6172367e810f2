import { text } from '../blocks';
import { symptomsSection, welcomeSection } from '../condition-parts';

const welcome = welcomeSection(
  'Worry and fear can fill a whole day. We are glad you are here. Take your time, and ask us anything.',
  'We are a clinic in Central Texas. We see people whose anxiety has not improved with other care. Whether ketamine helps is not yet clear, and there are only a few small studies. This page says what is known and what is not.',
);

const whatIsIt = {
  __component: 'section.prose',
  heading: 'What is anxiety?',
  anchor: 'what-is-anxiety',
  body: text(
    'All of us worry at times. Doctors speak of an anxiety disorder when worry is hard to control and goes on for 6 months or more.',
    'There are other kinds too. Some people fear being judged by others. Some have sudden attacks of panic.',
  ),
};

const symptoms = symptomsSection('What does it feel like?', [
  { name: 'Worry that is hard to control' },
  { name: 'Feeling restless or tense' },
  { name: 'Feeling tired' },
  { name: 'Poor sleep' },
  { name: 'Fear of being judged', description: 'Doctors call it social anxiety.' },
  { name: 'Panic' },
]);

/** What it is: the first parts of the page, the welcome before any warning. */
export const aboutAnxiety = [welcome, whatIsIt, symptoms];
