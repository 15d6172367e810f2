import { link, links, type DemoDocument } from './document';
import { aboutMigraine } from './migraine-about';
import { careForMigraine } from './migraine-care';

/** The page at /conditions/migraine. */
export const migraine: DemoDocument[] = [
  {
    uid: 'api::condition.condition',
    key: 'condition/migraine',
    publish: true,
    data: {
      name: 'Migraine',
      slug: 'migraine',
      clinicalName: 'Refractory chronic migraine',
      icd10Codes: [
        { code: 'G43.711', meaning: 'Chronic migraine without aura, intractable, with status migrainosus' },
        { code: 'G43.719', meaning: 'Chronic migraine without aura, intractable, without status migrainosus' },
      ],
      summary:
        'Migraine can take over your days. If other care has not helped, you may wonder about ketamine. Here is what we offer, what studies show so far, what the risks are, and what else you can try.',
      safetyNotice: link('safety-notice/migraine'),
      sections: [...aboutMigraine, ...careForMigraine],
      callsToAction: links('call-to-action/consultation', 'call-to-action/scheduling', 'call-to-action/call'),
      demonstration: true,
    },
  },
];
