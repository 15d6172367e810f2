import { conditionPage } from '../condition-documents';
import { link, type DemoDocument } from '../document';
import { aboutDepression } from './about';
import { careForDepression } from './care';
import { depressionScience } from './science';
import { depressionStudies } from './studies';

/** The page at /conditions/treatment-resistant-depression, and what it rests on. */
export const depression: DemoDocument[] = [
  ...depressionStudies,
  depressionScience,
  conditionPage('treatment-resistant-depression', {
    name: 'Treatment-resistant depression',
    alternateNames: [{ name: 'TRD' }],
    icd10Codes: [
      { code: 'F32.2', meaning: 'Major depressive disorder, single episode, severe without psychotic features' },
      { code: 'F33.2', meaning: 'Major depressive disorder, recurrent severe without psychotic features' },
    ],
    summary:
      'Depression that does not lift can make each day hard. If other care has not helped, you may wonder about ketamine. Studies do not agree. Here is what they saw, what the risks are, and what else you can try.',
    safetyNotice: link('safety-notice/mental-health'),
    sections: [...aboutDepression, ...careForDepression],
  }),
];
