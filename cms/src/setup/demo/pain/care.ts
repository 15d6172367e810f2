import {
  alternative,
  alternativesSection,
  questionsSection,
  safetySection,
  scienceSection,
  treatmentSection,
  visit,
} from '../condition-parts';

const alternatives = [
  'Physical therapy',
  'Occupational therapy',
  'Graded motor imagery',
  'Medicines',
  'Nerve block',
  'Spinal cord stimulation',
].map((name) => alternative(name, undefined, { studies: ['study/harden-2022'] }));

/** What can be done about it: the risks before any booking, and the other choices right after them. */
export const careForPain = [
  treatmentSection(
    'What is ketamine for CRPS and chronic pain?',
    'We give ketamine by vein (IV) to some people with CRPS or certain other kinds of chronic pain.',
  ),
  scienceSection(
    'pain',
    'It depends on the pain. The rating below, moderate, is for CRPS only. For other chronic pain, the evidence is low.',
    'In CRPS, one trial saw less pain in week 1. By week 12, it saw no clear difference.',
  ),
  safetySection(
    'The counts come from people with depression, not pain. In studies of pain, infusions took far longer.',
  ),
  alternativesSection(alternatives),
  visit,
  questionsSection(
    [
      'Is ketamine approved for pain?',
      'No. The FDA approved it only for general anesthesia. For CRPS and other chronic pain, it is off-label.',
    ],
    ['Will it help me?', 'We cannot promise that. No one yet knows who may benefit.'],
    [
      'Will I be able to do more?',
      'In the CRPS trial on this page, people had less pain for a time. They did not gain function.',
    ],
  ),
];
