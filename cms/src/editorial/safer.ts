import { isDeepStrictEqual } from 'node:util';
import { partsIn, usedIn, type Fields } from '../content/fields';
import type { Version } from '../content/version';
import type { Finding } from './finding';

type Step = (before: unknown, after: unknown) => boolean;

/** Of a document that is used, only which one it is counts: its own words are its own. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  const [used] = usedIn(value);
  if (used) return `${used.uid} ${used.documentId}`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

const isSame = (one: unknown, other: unknown) => isDeepStrictEqual(plain(one), plain(other));

/** All that stood there still stands there, in its order; what came between may be added. */
function keeps(before: readonly unknown[], after: readonly unknown[], mayAdd: (item: unknown) => boolean): boolean {
  let next = 0;
  for (const item of after) {
    if (next < before.length && isSame(item, before[next])) next += 1;
    else if (!mayAdd(item)) return false;
  }
  return next === before.length;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const grows: Step = (before, after) => keeps(listOf(before), listOf(after), () => true);

const growsBy =
  (mayAdd: (part: Fields) => boolean): Step =>
  (before, after) =>
    keeps(partsIn(before), partsIn(after), (part) => mayAdd(part as Fields));

const namesMore: Step = (before, after) => {
  const ids = usedIn(after).map(({ documentId }) => documentId);
  return usedIn(before).every(({ documentId }) => ids.includes(documentId));
};

const rises =
  (...steps: string[]): Step =>
  (before, after) =>
    steps.indexOf(String(after)) > steps.indexOf(String(before));

const isChosen: Step = (before, after) => !before && Boolean(after);

/** The changes that make a page safer, by the field they are made in. */
const SAFER: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  'api::study.study': { retracted: (before, after) => !before && after === true },
  'api::contraindication.contraindication': { severity: rises('caution', 'relative', 'absolute') },
  'api::side-effect.side-effect': { seriousness: rises('common', 'serious') },
  'api::safety-notice.safety-notice': { lines: grows, fullList: grows },
  'api::treatment.treatment': { contraindications: namesMore, sideEffects: namesMore, safetyNotice: isChosen },
  'api::treatment-science.treatment-science': { findings: growsBy(({ polarity }) => polarity === 'harm') },
  'api::condition.condition': {
    safetyNotice: isChosen,
    sections: growsBy(({ __component }) => __component === 'section.safety'),
  },
};

/**
 * Tells whether all that changed between two versions makes a page safer: a study marked as retracted, a contraindication, side effect,
 * warning or harm added, one called graver than before, a Safety section or a safety notice where there was none.
 *
 * @param before the live version
 * @param after what is to be published
 * @returns false where nothing changed
 */
export function isOnlySafer({ uid, fields: before }: Version, { fields: after }: Version): boolean {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => !isSame(before[name], after[name]));
  return changed.length > 0 && changed.every((name) => SAFER[uid]?.[name]?.(before[name], after[name]) ?? false);
}

/**
 * What is wrong with a version and was not wrong before.
 *
 * @param before what is wrong with the live version
 * @param after what is wrong with the other
 */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  // Not by its path: a section that was added moves those below it.
  const key = ({ code, message }: Finding) => `${code} ${message}`;
  const known = before.map(key);
  return after.filter((finding) => {
    const at = known.indexOf(key(finding));
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
}
