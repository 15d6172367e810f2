import { conditionPage } from '../condition-documents';
import { link, type DemoDocument } from '../document';
import { aboutPain } from './about';
import { careForPain } from './care';
import { painScience } from './science';
import { painStudies } from './studies';

/** The page at /conditions/chronic-pain, and what it rests on. */
export const pain: DemoDocument[] = [
  ...painStudies,
  painScience,
  conditionPage('chronic-pain', {
    name: 'CRPS and chronic pain',
    icd10Codes: [
      { code: 'G90.50', meaning: 'Complex regional pain syndrome I, unspecified' },
      { code: 'G89.4', meaning: 'Chronic pain syndrome' },
    ],
    summary:
      'Pain that stays can take over your days. If other care has not helped, you may wonder about ketamine. What is known depends on the kind of pain. Here is what studies saw, what the risks are, and what else you can try.',
    safetyNotice: link('safety-notice/pain'),
    sections: [...aboutPain, ...careForPain],
  }),
];
