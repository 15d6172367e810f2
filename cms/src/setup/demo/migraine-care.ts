import {
  alternative,
  alternativesSection,
  questionsSection,
  safetySection,
  scienceSection,
  treatmentSection,
  visit,
} from './condition-parts';

const AHS_2021 = { studies: ['study/ahs-2021'] };

const alternatives = [
  alternative('Triptans', 'A group of migraine medicines.', AHS_2021),
  alternative('CGRP medicines', 'Drugs to prevent attacks. US headache experts say they can be tried first.', {
    studies: ['study/ahs-2024'],
  }),
  alternative('Other preventive medicines', 'Taken to have fewer attacks.', AHS_2021),
  alternative('Neuromodulation', 'Devices that act on nerves.', AHS_2021),
  alternative('Behavior therapy', 'You learn skills to live with migraine.', AHS_2021),
];

/** What can be done about it: the risks before any booking, and the other choices right after them. */
export const careForMigraine = [
  treatmentSection(
    'What is ketamine for migraine?',
    'We give ketamine by vein (IV) to some people with hard-to-treat migraine.',
  ),
  scienceSection(
    'migraine',
    'Not much yet. Small studies do not agree, and the stronger ones do not show a clear benefit.',
  ),
  safetySection('The counts come from people with depression, not migraine.'),
  alternativesSection(alternatives),
  visit,
  questionsSection(
    [
      'Is ketamine approved for migraine?',
      'No. The FDA approved it only for general anesthesia. For migraine, it is off-label.',
    ],
    ['Will it help me?', 'We cannot promise that. No one yet knows who may benefit.'],
    [
      'Can ketamine be misused?',
      'Yes. It is a Schedule III controlled substance. If this worries you, please tell us.',
    ],
  ),
];
