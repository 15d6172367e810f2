import { drop, insert, move, repeat, set } from './change';
import type { Variation } from './page';

const MIGRAINE = 'condition/migraine';
const DEPRESSION = 'condition/depression';
const SCIENCE = 'treatment-science/migraine';
const TREATMENT = 'treatment/iv-ketamine';
const NOTICE = 'safety-notice/all';

/** The notice as shipped names 988 in its last line and at the end of its list. */
const without988 = [drop(NOTICE, 'lines.2'), drop(NOTICE, 'fullList.2')];

const buttons = (...keys: string[]) => set(MIGRAINE, 'sections.action.callsToAction', keys);
const buttonsBefore = (kind: string) => move(MIGRAINE, 'sections.action', `sections.${kind}`);

/** Pages that must not go live, whatever language they are in. */
const unsafe: Variation[] = [
  { name: 'contraindications-missing', codes: ['fair-balance'], changes: [set(TREATMENT, 'contraindications', [])] },
  { name: 'side-effects-missing', codes: ['fair-balance'], changes: [set(TREATMENT, 'sideEffects', [])] },
  { name: 'safety-section-missing', codes: ['fair-balance'], changes: [drop(MIGRAINE, 'sections.safety')] },
  {
    name: 'risks-of-another-treatment',
    codes: ['fair-balance'],
    changes: [set(MIGRAINE, 'sections.safety.treatment', 'treatment/several-days')],
  },
  { name: 'alternatives-missing', codes: ['fair-balance'], changes: [drop(MIGRAINE, 'sections.alternatives')] },
  {
    name: 'alternatives-empty',
    codes: ['fair-balance'],
    changes: [set(MIGRAINE, 'sections.alternatives.alternatives', [])],
  },
  { name: 'limits-missing', codes: ['fair-balance'], changes: [set(SCIENCE, 'findings.0.limits', null)] },
  { name: 'limits-blank', codes: ['fair-balance'], changes: [set(SCIENCE, 'findings.0.limits', '  ')] },
  {
    name: 'statistic-without-source',
    codes: ['claims-sourced'],
    changes: [set(MIGRAINE, 'sections.statistics.statistics.0.source', null)],
  },
  { name: 'statistic-retracted', codes: ['claims-sourced'], changes: [set('study/burch', 'retracted', true)] },
  { name: 'finding-without-study', codes: ['claims-sourced'], changes: [set(SCIENCE, 'findings.1.studies', [])] },
  { name: 'finding-retracted', codes: ['claims-sourced'], changes: [set('study/lauritsen', 'retracted', true)] },
  {
    name: 'study-in-draft',
    codes: ['uses-published', 'claims-sourced'],
    changes: [set('study/etchison', 'publishedAt', null)],
  },
  {
    name: 'contraindication-in-draft',
    codes: ['uses-published'],
    changes: [set('contraindication/allergy', 'publishedAt', null)],
  },
  { name: 'safety-notice-in-draft', codes: ['uses-published'], changes: [set(NOTICE, 'publishedAt', null)] },
  {
    name: 'button-in-draft',
    codes: ['uses-published'],
    changes: [set('call-to-action/call', 'publishedAt', null)],
  },
  { name: 'booking-before-treatment', codes: ['risks-before-booking'], changes: [buttonsBefore('treatment')] },
  { name: 'booking-before-risks', codes: ['risks-before-booking'], changes: [buttonsBefore('safety')] },
  { name: 'contrary-never-sought', codes: ['contrary-sought'], changes: [set(SCIENCE, 'contrarySoughtOn', null)] },
  {
    name: 'contrary-sought-25-months-ago',
    codes: ['contrary-sought'],
    changes: [set(SCIENCE, 'contrarySoughtOn', '2024-10-24')],
  },
  {
    name: 'free-without-disclosure',
    codes: ['free-explained'],
    changes: [set('call-to-action/consultation', 'disclosure', null)],
  },
  { name: 'safety-notice-missing', codes: ['emergency-present'], changes: [set(MIGRAINE, 'safetyNotice', null)] },
  { name: 'depression-without-988', of: DEPRESSION, codes: ['emergency-present'], changes: without988 },
  {
    name: 'photo-without-alt',
    codes: ['figures-described'],
    changes: [set(MIGRAINE, 'sections.welcome.image.alternativeText', null)],
  },
  {
    name: 'figure-without-alt',
    codes: ['figures-described'],
    changes: [
      insert(MIGRAINE, 'sections.visit', {
        ...{ __component: 'section.figure', anchor: 'room' },
        image: { name: 'room.jpg', alternativeText: ' ' },
      }),
    ],
  },
];

/** Pages that may go live, though a rule that looks no further than a word or a field would refuse them. */
const safe: Variation[] = [
  { name: 'base', codes: [], changes: [] },
  { name: 'depression', of: DEPRESSION, codes: [], changes: [] },
  {
    name: 'consultation-before-risks',
    codes: [],
    changes: [buttons('call-to-action/consultation'), buttonsBefore('treatment')],
  },
  { name: 'phone-before-risks', codes: [], changes: [buttons('call-to-action/call'), buttonsBefore('treatment')] },
  { name: 'booking-right-after-risks', codes: [], changes: [buttonsBefore('alternatives')] },
  {
    name: 'risks-before-treatment',
    codes: [],
    changes: [move(MIGRAINE, 'sections.safety', 'sections.treatment')],
  },
  {
    name: 'booking-after-risks-before-treatment',
    codes: [],
    changes: [move(MIGRAINE, 'sections.safety', 'sections.treatment'), buttonsBefore('treatment')],
  },
  { name: 'related-page-in-draft', codes: [], changes: [set(DEPRESSION, 'publishedAt', null)] },
  {
    name: 'no-treatment-offered',
    codes: [],
    changes: [
      ...['treatment', 'science', 'safety', 'alternatives', 'visit', 'prices', 'action'].map((kind) =>
        drop(MIGRAINE, `sections.${kind}`),
      ),
      set(MIGRAINE, 'callsToAction', ['call-to-action/consultation', 'call-to-action/call']),
    ],
  },
  {
    name: 'limits-on-benefits-alone',
    codes: [],
    changes: [set(SCIENCE, 'findings.1.limits', null), set(SCIENCE, 'findings.2.limits', null)],
  },
  {
    name: 'alternatives-on-the-page-alone',
    codes: [],
    changes: [set(TREATMENT, 'alternatives', [])],
  },
  {
    name: 'source-and-study-for-one-statistic',
    codes: [],
    changes: [set(MIGRAINE, 'sections.statistics.statistics.0.study', 'study/burch')],
  },
  {
    name: 'one-contraindication-alone',
    codes: [],
    changes: [set(TREATMENT, 'contraindications', ['contraindication/heart'])],
  },
  {
    name: 'contrary-sought-23-months-ago',
    codes: [],
    changes: [set(SCIENCE, 'contrarySoughtOn', '2024-12-24')],
  },
  { name: 'migraine-without-988', codes: [], changes: without988 },
  {
    name: 'nothing-but-what-is-needed',
    codes: [],
    changes: [
      set(MIGRAINE, 'sections.welcome.image', null),
      ...['prose', 'statistics', 'prices', 'questions', 'action'].map((kind) => drop(MIGRAINE, `sections.${kind}`)),
      ...['seo', 'clinicalName', 'relatedConditions'].map((field) => set(MIGRAINE, field, null)),
    ],
  },
  { name: 'forty-sections', codes: [], changes: [repeat(MIGRAINE, 'sections.prose', 27)] },
];

/** Pages that differ from a safe one in what stands on them, in which order, and on what it rests. */
export const STRUCTURE: readonly Variation[] = [...unsafe, ...safe];
