import type { Sentence } from '../reading/sentences';
import type { Compiled } from '../stance/compiled';
import { completed } from '../stance/completed';
import { stanceOf, type Context } from '../stance/stance';
import type { Approvals } from './words';

/** Said to be approved: for a use that is not, of a clinic, or without saying what for. */
export interface ApprovalClaim {
  readonly of: 'use' | 'clinic' | 'unsaid';
  /** Whether the clinic's own medicine is named. */
  readonly isOurs: boolean;
  /** Whether ketamine is named with a use that it is not approved for, whatever the text is about. */
  readonly isNeverTrue: boolean;
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly isActive: boolean;
}

/** `No longer off-label`, `not only for anesthesia`: the words of a denial, and none. */
const STILL_CLAIMED =
  /(?<= )(?:not (?:only|just)|no (?:solo|solamente)|ya no es|no longer|dej(?:o|a|aron) de ser|antes era|used to be)(?= )/g;

const has = (text: string, expression: RegExp) => text.search(expression) >= 0;

function lastPlace(text: string, expression: RegExp): number {
  return [...text.matchAll(expression)].at(-1)?.index ?? -1;
}

function found(text: string, words: Approvals): Found[] {
  const places = words.patterns.candidates(text).flatMap(({ expression, isActive }) =>
    [...text.matchAll(expression)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isActive,
    })),
  );
  if (places.length === 0) return [];
  const others = words.otherSenses.flatMap(({ expression }) => [...text.matchAll(expression)]);
  return places.filter(
    (place) =>
      words.presupposed.some(({ expression }) => overlaps(text, expression, place)) ||
      !others.some((other) => other.index < place.end && other.index + other[0].length > place.start),
  );
}

const overlaps = (text: string, expression: RegExp, { start, end }: Found) =>
  [...text.matchAll(expression)].some((match) => match.index < end && match.index + match[0].length > start);

/** Without the medicines that ours is only compared with. */
const uncompared = ({ is }: Approvals, text: string) =>
  text.replace(is.comparisons, (compared) => compared.replace(/[^ ]/g, '_'));

/**
 * Whether a sentence names another medicine, and not ours.
 *
 * @param words how the language speaks of approvals
 * @param text the text of the sentence, as read
 */
export function namesAnotherDrugOnly(words: Approvals, text: string): boolean {
  const plain = uncompared(words, text);
  return has(plain, words.is.otherDrugs) && !has(plain, words.is.ourDrug);
}

/** Which medicine is said to be approved: the object of "The FDA approved …", or the last one named before. */
function isOfAnotherDrug(words: Approvals, text: string, earlier: string, { start, end, isActive }: Found): boolean {
  const { otherDrugs, ourDrug } = words.is;
  const plain = (part: string) => uncompared(words, part);
  if (namesAnotherDrugOnly(words, text)) return true;
  const object = /^(?: (?!for |para |to )[^ .,;:?!-]+){0,4}/.exec(plain(text).slice(end - 1))?.[0] ?? '';
  if (isActive && has(`${object} `, otherDrugs)) return true;
  if (isActive && has(`${object} `, ourDrug)) return false;
  const here = plain(text).slice(0, end);
  const before = has(here, otherDrugs) || has(here, ourDrug) ? here : plain(earlier) + here.slice(1);
  return start >= 0 && lastPlace(before, otherDrugs) > lastPlace(before, ourDrug);
}

/** What the approval is said of, up to the end of its clause; the same with what stands before; what stands after. */
function partsOf(words: Approvals, text: string, { start, end }: Found) {
  const rest = text.slice(end - 1);
  // "Approved use: general anesthesia": what it is approved for.
  const colon =
    /^(?: (?:(?:por|by) [^:]{1,24}|uses?|indications?|purposes?|usos?|indicacion(?:es)?))? : /.exec(rest)?.[0].length ??
    0;
  const after = rest.slice(colon).search(words.is.clauseEnd);
  const stop = after < 0 ? after : after + colon;
  const said = text.slice(start, end) + (stop >= 0 ? rest.slice(1, stop) : rest.slice(1));
  return { said, clause: text.slice(0, start) + said, rest };
}

type Parts = ReturnType<typeof partsOf>;

function claimOf(
  words: Approvals,
  text: string,
  start: number,
  { said, clause, rest }: Parts,
): ApprovalClaim['of'] | undefined {
  const { approvedUse, otherUses, clinic, ourDrug } = words.is;
  if (has(` ${said}`, otherUses)) return 'use';
  if (has(clause, approvedUse)) return undefined;
  if (has(clause, otherUses) || has(rest, otherUses)) return 'use';
  return has(text.slice(0, start), clinic) && !has(clause, ourDrug) ? 'clinic' : 'unsaid';
}

/** Whether the sentence says elsewhere that the use is not approved: "approved, but not for this". */
function saysOffLabel(words: Approvals, stances: Compiled, context: Context, { start, end }: Found): boolean {
  return [...context.sentence.text.matchAll(words.is.offLabel)].some((match) => {
    const stop = match.index + match[0].length;
    const isElsewhere = match.index >= end - 1 || stop <= start;
    const isAdjacent =
      stop <= start && start - stop < 12 && /(?:not|no|never)/.test(match[0]) && !/ label/.test(match[0]);
    return isElsewhere && !isAdjacent && stanceOf(stances, context, match.index, stop) !== 'denied';
  });
}

/** Two rules ask of the same text. */
const known = new WeakMap<readonly Sentence[], ApprovalClaim[]>();

/**
 * Lists where a text says that a use is approved; what it denies, asks or says of anesthesia or of another medicine is none.
 *
 * @param sentences the text
 * @param words how its language speaks of approval
 * @param stances how it denies and asks
 */
export function approvalsClaimed(sentences: readonly Sentence[], words: Approvals, stances: Compiled): ApprovalClaim[] {
  const before = known.get(sentences);
  if (before) return before;
  const claims = sentences.flatMap((sentence, index) => {
    const whole = sentence.isQuestion ? sentence.text : completed(stances, sentence, sentences[index + 1]);
    const text = stances.notDenials.mask(whole);
    const next = sentences[index + 1];
    const earlier = sentences[index - 1]?.text ?? ' ';
    // "No longer off-label" denies nothing, and is masked as such; what it claims stands in the text as it is.
    const places = text === whole ? found(text, words) : [...found(text, words), ...found(whole, words)];
    return places.flatMap((place) => {
      if (!has(sentence.text, STILL_CLAIMED) && saysOffLabel(words, stances, { sentence, next }, place)) return [];
      const isTakenForGranted = words.presupposed.some(({ expression }) => overlaps(text, expression, place));
      const isCompletedNext = place.end > sentence.text.length;
      if (
        !isCompletedNext &&
        !isTakenForGranted &&
        stanceOf(stances, { sentence, next }, place.start, place.end) !== 'said'
      )
        return [];
      if (isOfAnotherDrug(words, text, earlier, place)) return [];
      const parts = partsOf(words, text, place);
      const of = claimOf(words, text, place.start, parts);
      const isOurs = has(text, words.is.ourDrug) || (has(text, words.is.pronouns) && has(earlier, words.is.ourDrug));
      const isNeverTrue = has(text, words.is.ketamine) && has(`${parts.clause} `, words.is.neverApproved);
      return of ? [{ of, isOurs, isNeverTrue, ...sentence.span(place.start, place.end) }] : [];
    });
  });
  known.set(sentences, claims);
  return claims;
}
