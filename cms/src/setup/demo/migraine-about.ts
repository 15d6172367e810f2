import { text } from './blocks';
import { symptomsSection, welcomeSection } from './condition-parts';
import { link } from './document';

const welcome = welcomeSection(
  'When migraine keeps coming back, it can be hard to hope again. We are glad you are here. We will listen first, and you can ask us anything.',
  'We are a clinic in Central Texas. We see people whose migraine has not improved with other care. Whether ketamine helps is not yet clear. This page says what is known and what is not.',
);

const whatIsIt = {
  __component: 'section.prose',
  heading: 'What is migraine?',
  anchor: 'what-is-migraine',
  body: text(
    'Migraine is more than a headache. It involves the whole nervous system. No single cause is known.',
    'When other treatments do not help, doctors call it refractory migraine.',
  ),
};

const howCommon = {
  __component: 'section.statistics',
  heading: 'How common is it?',
  anchor: 'how-common',
  body: text('You are not alone. The last number is counted in another way. Do not compare it with the others.'),
  statistics: [
    { value: 'Nearly 1 in 4', label: 'US households include someone with migraine.', source: link('source/mrf') },
    { value: 'About 12 of every 100', label: 'people have migraine.', source: link('source/mrf') },
    {
      value: 'About 16 of every 100',
      label:
        'US adults in a 2018 survey had migraine or a severe headache in the past 3 months. That is about 21 of every 100 women and 11 of every 100 men, adjusted for age.',
      study: link('study/burch-2021'),
    },
  ],
};

const symptoms = symptomsSection('What does it feel like?', [
  { name: 'Pulsing pain', description: 'It may last for days.' },
  { name: 'Upset stomach', description: 'You may feel sick or throw up.' },
  { name: 'Changes in what you see' },
  { name: 'Light that hurts' },
  { name: 'A spinning feeling', description: 'Doctors call it vertigo.' },
]);

const triggers = {
  __component: 'section.triggers',
  heading: 'What may set it off?',
  anchor: 'triggers',
  body: text('These are suspected triggers. Yours may differ.'),
  triggers: [
    'Alcohol',
    'Some food additives',
    'Heat or cold',
    'Changes in the weather',
    'Stress',
    'Hormones',
    'Brain chemistry',
  ].map((name) => ({ name })),
};

/** What migraine is: the first parts of the page, the welcome before any warning. */
export const aboutMigraine = [welcome, whatIsIt, howCommon, symptoms, triggers];
