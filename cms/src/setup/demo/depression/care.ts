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
  alternative('Another medicine', 'Or one more medicine, added to the one you take.'),
  alternative('Talk therapy', 'Doctors call it psychotherapy.'),
  alternative(
    'ECT',
    'Short for electroconvulsive therapy. In one trial it did better than ketamine. In another, ketamine did no worse.',
    { studies: ['study/ekstrand-2022', 'study/anand-2023'] },
  ),
  alternative('TMS', 'Short for transcranial magnetic stimulation.'),
  alternative(
    'Esketamine nose spray',
    'The FDA approved this spray in 2019. In 2025 it approved the spray for use on its own.',
  ),
];

/** What can be done about it: the risks before any booking, and the other choices right after them. */
export const careForDepression = [
  treatmentSection(
    'What is ketamine for depression?',
    'We give ketamine by vein (IV) to some people whose depression has not lifted with other care.',
  ),
  scienceSection('depression', 'Studies do not agree. Some trials saw a benefit. Others did not.'),
  safetySection('The counts come from people who were in the hospital for depression.'),
  alternativesSection(alternatives),
  visit,
  questionsSection(
    [
      'Is ketamine approved for depression?',
      'No. The FDA approved it only for general anesthesia. It has not approved ketamine for any mental illness. For depression, it is off-label.',
    ],
    ['Will it help me?', 'We cannot promise that. No one yet knows who may benefit.'],
    [
      'If it helps, will that last?',
      'No one knows for how long. In one trial, depression often came back within 12 months.',
    ],
  ),
];
