import {
  alternative,
  alternativesSection,
  questionsSection,
  safetySection,
  scienceSection,
  treatmentSection,
  visit,
} from '../condition-parts';

const inReview = (name: string, description: string) =>
  alternative(name, description, { sources: ['source/afp-anxiety'] });

const alternatives = [
  inReview('CBT', 'Short for cognitive behavior therapy, a talk therapy.'),
  inReview('SSRIs', 'A group of medicines.'),
  inReview('SNRIs', 'Another group of medicines.'),
];

/** What can be done about it: the risks before any booking, and the other choices right after them. */
export const careForAnxiety = [
  treatmentSection(
    'What is ketamine for anxiety?',
    'We give ketamine by vein (IV) to some people with anxiety that other care has not helped.',
  ),
  scienceSection(
    'anxiety',
    'Very little is known. The one trial below was tiny, and its two measures did not agree. It was about social anxiety, not other kinds.',
  ),
  safetySection(
    'Ketamine can cause anxiety as well. The counts come from people with depression, not from people who came for anxiety.',
  ),
  alternativesSection(alternatives),
  visit,
  questionsSection(
    [
      'Is ketamine approved for anxiety?',
      'No. The FDA approved it only for general anesthesia. It has not approved ketamine for any mental illness. For anxiety, it is off-label.',
    ],
    [
      'Can ketamine make me anxious?',
      'Yes. In a study of people with depression, 41 of 91 people on ketamine had anxiety as a side effect. Tell staff at once if you feel afraid.',
    ],
    ['Will it help me?', 'We cannot promise that. No one yet knows who may benefit.'],
  ),
];
