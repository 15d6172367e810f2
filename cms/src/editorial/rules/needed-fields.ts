import { NEEDED_IN_SECTIONS } from './needed-in-sections';

const NAME = 'Write the name';
const TITLE = 'Write the title';
const SLUG = 'Write the web address';
const SUMMARY = 'Write the summary';
const SECTIONS = 'Add at least one section';
const BUTTON = 'Choose at least one call to action';

/**
 * What a document, a section or a part of one cannot be published without, as a sentence for an editor, by its field. Not here: what
 * a rule of its own asks for (`claims-sourced`, `fair-balance`, `contrary-sought`, `emergency-present`).
 */
export const NEEDED_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'api::condition.condition': {
    name: NAME,
    slug: SLUG,
    summary: SUMMARY,
    sections: SECTIONS,
    callsToAction: BUTTON,
  },
  'api::treatment.treatment': {
    name: NAME,
    slug: SLUG,
    summary: SUMMARY,
    howPerformed: 'Say how the treatment is given',
    monitoring: 'Say how patients are watched',
  },
  'api::treatment-science.treatment-science': {
    treatment: 'Choose the treatment',
    approvalStatus: 'Choose whether the FDA approved this use',
    mechanism: 'Say how it may work, or that nobody knows',
    mechanismCertainty: 'Choose how sure the mechanism is',
    evidenceStrength: 'Choose how strong the evidence is',
    findings: 'Add at least one finding',
    unknowns: 'Say what is not known',
  },
  'api::contraindication.contraindication': {
    name: NAME,
    severity: 'Choose how serious it is',
    advice: 'Say what a patient should do',
  },
  'api::side-effect.side-effect': {
    name: NAME,
    seriousness: 'Choose whether it is common or serious',
    whatToDo: 'Say what a patient should do',
  },
  'api::study.study': {
    title: TITLE,
    authors: 'Name the authors',
    year: 'Write the year',
    design: 'Choose how the study was made',
    limitations: 'Say what limits the study has',
  },
  'api::source.source': {
    publisher: 'Say who published it',
    title: TITLE,
    url: 'Write the address of the page',
    accessedOn: 'Open the page, and write the day you saw it',
  },
  'api::safety-notice.safety-notice': {
    title: TITLE,
    lines: 'Add at least one line',
    fullList: 'Write the full list',
  },
  'api::price.price': {
    name: 'Say what the price is for',
    amount: 'Write the amount',
    includes: 'Say what the price includes',
    asOf: 'Write the day the price was last checked',
  },
  'api::clinician.clinician': { name: NAME, credentials: 'Write the credentials' },
  'api::call-to-action.call-to-action': { label: 'Write the words on the button', kind: 'Choose what the button does' },
  'api::clinic.clinic': {
    name: NAME,
    telephone: 'Write the phone number, which stands on every page',
    timeZone: 'Write the time zone, for example America/Chicago',
  },
  'api::notices.notices': {
    talkToProvider: 'Add the notice "Talk to your provider"',
    offLabel: 'Add the notice "Off-label use"',
    goodFaithEstimate: 'Add the notice "Good Faith Estimate"',
  },
  'api::location.location': { name: NAME },
  'api::announcement.announcement': { text: 'Write the announcement' },
  'api::home-page.home-page': { title: TITLE, sections: SECTIONS },
  'api::info-page.info-page': { title: TITLE, slug: SLUG, sections: SECTIONS },
  ...NEEDED_IN_SECTIONS,
  'part.notice': { heading: 'Write the heading', body: 'Write the text' },
  'part.finding': { text: 'Write what was found', polarity: 'Choose whether it is a benefit, a harm or neither' },
  'part.statistic': { value: 'Write the number', label: 'Say what the number counts' },
  'part.alternative': { name: NAME },
  'part.question': { question: 'Write the question', answer: 'Write the answer' },
  'part.safety-line': { text: 'Write the line' },
  'part.symptom': { name: NAME },
  'part.trigger': { name: NAME },
  'part.step': { name: NAME },
  'part.receptor-target': { name: NAME, certainty: 'Choose how sure it is' },
};
