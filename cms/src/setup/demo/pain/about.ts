import { text } from '../blocks';
import { symptomsSection, welcomeSection } from '../condition-parts';

const welcome = welcomeSection(
  'Pain that stays can wear you out, and others may not see it. We are glad you are here. We will listen first, and you can ask us anything.',
  'We are a clinic in Central Texas. We see people with certain kinds of chronic pain that other care has not eased. How much ketamine helps, and for how long, is not yet clear. This page says what is known and what is not.',
);

const whatIsIt = {
  __component: 'section.prose',
  heading: 'What are CRPS and chronic pain?',
  anchor: 'what-is-chronic-pain',
  body: text(
    'Pain is called chronic when it lasts for more than 3 months.',
    'CRPS is short for complex regional pain syndrome. It often starts after an injury. It brings burning pain to a limb, and changes in how the limb looks and moves.',
  ),
};

const symptoms = symptomsSection('What does CRPS feel like?', [
  { name: 'Burning pain' },
  { name: 'Swelling' },
  { name: 'Skin that changes color' },
  { name: 'Skin that feels hotter or colder' },
  { name: 'A stiff, weak limb' },
]);

/** What it is: the first parts of the page, the welcome before any warning. */
export const aboutPain = [welcome, whatIsIt, symptoms];
