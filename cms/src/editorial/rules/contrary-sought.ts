import { partsIn, usedIn, wordsIn, type Fields } from '../../content/fields';
import type { Flaw, Rule } from './rule';

const MONTHS = 24;
const HOURS_AHEAD = 24;

function dateFlaws(contrarySoughtOn: string, isDemonstration: boolean, now: Date): Flaw[] {
  const path = ['contrarySoughtOn'];
  if (!contrarySoughtOn)
    return [{ path, message: 'Look for studies that found no benefit or harm, and write the day you looked.' }];
  const soughtOn = new Date(`${contrarySoughtOn}T00:00:00.000Z`);
  // The clinic's day may have begun before that of Greenwich.
  if (soughtOn.getTime() > now.getTime() + HOURS_AHEAD * 3_600_000)
    return [{ path, message: 'This day has not come yet. Write the day you looked for contrary studies.' }];
  // The pages of a demonstration say that no clinician stands behind them, and which day it was. Signing takes the mark away.
  if (isDemonstration) return [];
  soughtOn.setUTCMonth(soughtOn.getUTCMonth() + MONTHS);
  if (soughtOn >= now) return [];
  return [
    { path, message: `This is more than ${MONTHS} months ago. Look for contrary studies again, and write the day.` },
  ];
}

const missed = (finding: Fields) => usedIn(finding.studies).filter(({ fields }) => fields.primaryOutcomeMet === 'no');

function hiddenMisses(findings: readonly Fields[]): Flaw[] {
  const told = findings.filter(({ polarity }) => polarity !== 'benefit').flatMap(missed);
  return findings.flatMap((finding, index) =>
    missed(finding)
      .filter(({ documentId }) => !told.some((study) => study.documentId === documentId))
      .map(({ name }) => ({
        path: ['findings', String(index), 'studies'],
        message: `"${name}" missed its main goal, and only a benefit is told of it. Add a finding that says so.`,
        words: [name],
      })),
  );
}

/**
 * The science of a treatment says when someone looked for studies that speak against it, within 24 months, and tells it of each
 * study that missed its main goal. Of a demonstration, which says on its pages that it is one, the search may be older: the demo content
 * tells the day it was made, and can still be seeded years later.
 *
 * Source: the Declaration of Helsinki: negative and inconclusive results are told too; 24 months is the longest time to the next
 * review. Example: a trial whose main measure did not improve, cited only for another one that did.
 */
export const contrarySought: Rule = ({ uid, fields }, now) =>
  uid === 'api::treatment-science.treatment-science'
    ? [
        ...dateFlaws(wordsIn(fields.contrarySoughtOn), fields.demonstration === true, now),
        ...hiddenMisses(partsIn(fields.findings)),
      ]
    : [];
