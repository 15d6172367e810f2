import type { DemoDocument } from './document';

/** The day the pages below were opened, and the studies read: those that speak against ketamine were looked for too. */
export const READ_ON = '2026-11-22';

/** The approved label of ketamine, which texts link to as well. */
export const LABEL_URL =
  'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=390f2db8-0fcd-4648-b584-9effa084be27';

/** The FDA's page on off-label use, which the off-label notice links to. */
export const OFF_LABEL_URL =
  'https://www.fda.gov/patients/learn-about-expanded-access-and-other-treatment-options/understanding-unapproved-use-approved-drugs-label';

/** What anesthesiologists ask of a place that gives ketamine. */
export const SAFE_USE_URL = 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use';

/** The advice against ketamine for PTSD, in full: texts link to it, and cite the guideline's synopsis. */
export const VA_PTSD_URL = 'https://www.ptsd.va.gov/PTSD/professional/treat/txessentials/clinician_guide_meds.asp';

/** A page of an organization, made once and shared by every page that cites it. */
export const source = (key: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::source.source',
  key: `source/${key}`,
  publish: true,
  data: { ...data, demonstration: true },
});

/** Figures and facts that come from an organization's page, not from a study. */
export const sources: DemoDocument[] = [
  source('mrf', {
    publisher: 'Migraine Research Foundation',
    title: 'Migraine suffering by the numbers (reprinted by the Sun Journal)',
    url: 'https://www.sunjournal.com/2021/05/02/migraine-suffering-by-the-numbers/',
    year: 2021,
    accessedOn: READ_ON,
  }),
  source('label', {
    publisher: 'Hospira',
    title: 'Ketamine hydrochloride injection: label',
    url: LABEL_URL,
    year: 2024,
    accessedOn: READ_ON,
  }),
  source('fda-off-label', {
    publisher: 'US Food and Drug Administration (FDA)',
    title: 'Understanding Unapproved Use of Approved Drugs "Off Label"',
    url: OFF_LABEL_URL,
    accessedOn: READ_ON,
  }),
  source('asa-safe-use', {
    publisher: 'American Society of Anesthesiologists (ASA)',
    title: 'Safe Use of Ketamine',
    url: SAFE_USE_URL,
    year: 2025,
    accessedOn: READ_ON,
  }),
];
