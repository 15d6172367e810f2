import { conditionPage } from '../condition-documents';
import { link, links, type DemoDocument } from '../document';
import { aboutPtsd } from './about';
import { careForPtsd } from './care';
import { ptsdScience } from './science';
import { ptsdStudies } from './studies';

/** The page at /conditions/ptsd, and what it rests on. */
export const ptsd: DemoDocument[] = [
  ...ptsdStudies,
  ptsdScience,
  conditionPage('ptsd', {
    name: 'PTSD',
    alternateNames: [{ name: 'Posttraumatic stress disorder' }],
    icd10Codes: [
      { code: 'F43.10', meaning: 'Post-traumatic stress disorder, unspecified' },
      { code: 'F43.11', meaning: 'Post-traumatic stress disorder, acute' },
      { code: 'F43.12', meaning: 'Post-traumatic stress disorder, chronic' },
    ],
    summary:
      'PTSD can keep a trauma close for a long time. US Veterans Affairs and Defense experts suggest against ketamine for PTSD, and studies do not agree. Here is what they saw, what the risks are, and what to try first.',
    safetyNotice: link('safety-notice/mental-health'),
    sections: [...aboutPtsd, ...careForPtsd],
    relatedConditions: links('condition/treatment-resistant-depression'),
  }),
];
