import { partsIn, usedIn, wordsIn, type Fields } from '../../content/fields';
import type { Rule } from './rule';

const PAGES = ['api::condition.condition', 'api::treatment.treatment'];

// Chapter 5 of ICD-10-CM: mental, behavioral and neurodevelopmental disorders, F01 to F99.
const MENTAL_CODE = /^\s*F\d/i;
const MENTAL_WORDS =
  /depress|depresi|bipolar|anxi|ansiedad|panic|pánico|ptsd|tept|trauma|suicid|psycho|psicó|mental|mood|ánimo|obsessive|obsesivo|\bocd\b|\btoc\b|addict|adicci|grief|duelo/iu;

function isMental({ icd10Codes, name, clinicalName, alternateNames }: Fields): boolean {
  const names = [name, clinicalName, ...partsIn(alternateNames).map((other) => other.name)].map(wordsIn);
  const codes = partsIn(icd10Codes).map(({ code }) => wordsIn(code));
  return codes.some((code) => MENTAL_CODE.test(code)) || names.some((words) => MENTAL_WORDS.test(words));
}

/**
 * Tells whether a line of a safety notice names 988.
 *
 * @param line the line
 */
export const names988 = (line: Fields) => /\b988\b/.test(`${wordsIn(line.text)} ${wordsIn(line.telephone)}`);

/**
 * A condition and a treatment have a safety notice; on a mental-health condition its few lines at the top name 988. A mental-health
 * condition is one with an ICD-10 code of chapter F, or with a name that says so.
 *
 * Source: the 988 Suicide & Crisis Lifeline (47 U.S.C. 251(e)(4)); ICD-10-CM, chapter 5. Example: a page on depression whose notice
 * speaks of 911 alone.
 */
export const emergencyPresent: Rule = ({ uid, fields }) => {
  if (!PAGES.includes(uid)) return [];
  const path = ['safetyNotice'];
  const [notice] = usedIn(fields.safetyNotice);
  if (!notice) return [{ path, message: 'Choose a safety notice, then publish.' }];
  if (!notice.isPublished || !isMental(fields) || partsIn(notice.fields.lines).some(names988)) return [];
  return [
    {
      path,
      message: `The lines of "${notice.name}" do not name 988, and this page is about mental health. Choose a notice that does, or add a line to it.`,
      words: [notice.name],
    },
  ];
};
