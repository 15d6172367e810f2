import { conditionPage } from '../condition-documents';
import { link, links, type DemoDocument } from '../document';
import { aboutAnxiety } from './about';
import { careForAnxiety } from './care';
import { anxietyScience } from './science';
import { anxietyStudies } from './studies';

/** The page at /conditions/anxiety, and what it rests on. */
export const anxiety: DemoDocument[] = [
  ...anxietyStudies,
  anxietyScience,
  conditionPage('anxiety', {
    name: 'Anxiety',
    icd10Codes: [
      { code: 'F41.1', meaning: 'Generalized anxiety disorder' },
      { code: 'F40.10', meaning: 'Social phobia, unspecified' },
    ],
    summary:
      'Anxiety can make life small. If other care has not helped, you may wonder about ketamine. Very little is known yet. Here is what a few small studies saw, what the risks are, and what else you can try.',
    safetyNotice: link('safety-notice/mental-health'),
    sections: [...aboutAnxiety, ...careForAnxiety],
    relatedConditions: links('condition/treatment-resistant-depression', 'condition/ptsd'),
  }),
];
