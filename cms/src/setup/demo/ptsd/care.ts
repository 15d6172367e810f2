import {
  alternative,
  alternativesSection,
  questionsSection,
  safetySection,
  scienceSection,
  treatmentSection,
  visit,
} from '../condition-parts';
import { ADVICE_AGAINST } from './about';

const onGuideline = (name: string, description: string) =>
  alternative(name, description, { studies: ['study/va-dod-ptsd-2023'] });

const alternatives = [
  onGuideline('Prolonged exposure', 'A talk therapy. Experts say to try this kind of care first.'),
  onGuideline('CPT', 'Short for cognitive processing therapy. It is a first choice too.'),
  onGuideline('EMDR', 'Short for eye movement desensitization and reprocessing. It is a first choice too.'),
  onGuideline('Medicines', 'Paroxetine, sertraline or venlafaxine.'),
];

/** What can be done about it: the advice against it once more, the risks before any booking, then the other choices. */
export const careForPtsd = [
  treatmentSection(
    'What is ketamine for PTSD?',
    ADVICE_AGAINST,
    'We give ketamine by vein (IV) to some people with PTSD that other care has not helped. Talk about the advice against it with your own provider first.',
  ),
  scienceSection(
    'ptsd',
    'Studies do not agree. The largest trial on this page saw no gain. A small trial saw a benefit that did not last.',
  ),
  safetySection('The counts come from people with depression, not PTSD.'),
  alternativesSection(alternatives),
  visit,
  questionsSection(
    [
      'Why do experts suggest against it?',
      'They rate the evidence as very low. Other treatments come first: prolonged exposure, CPT and EMDR. Ask your own provider which of these you could still try.',
    ],
    [
      'Is ketamine approved for PTSD?',
      'No. The FDA approved it only for general anesthesia. It has not approved ketamine for any mental illness. For PTSD, it is off-label.',
    ],
    ['Will it help me?', 'We cannot promise that. No one yet knows who may benefit.'],
  ),
];
