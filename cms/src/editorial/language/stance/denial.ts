import type { Compiled } from './compiled';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `Not a miracle, not a magic wand`; `not approved and not a sure fix`. */
const IN_A_ROW = /^(?:[^ ,;:?!]+ ){1,6}(?:,|and|or|y|o|, and|, or|, y|, o)$/;

/** Whether a second denial only repeats the first: `do not, and no clinic can, promise`; in Spanish, `no hay ningún`. */
function repeats(words: Compiled, before: string, first: Place | undefined, second: Place): boolean {
  if (!first) return false;
  const between = before.slice(first.end, second.start).trim();
  if (words.joins.isWhole(between)) return true;
  if (first.text === second.text && IN_A_ROW.test(between)) return true;
  // “It does not mean that it repairs the brain, nor that it cures”: one denial, carried on.
  if (second.text === 'ni' && before.startsWith(' que ', second.end)) return true;
  const bothAgree = words.concord.isWhole(first.text) && words.concord.isWhole(second.text);
  return bothAgree && !/(?:^| )que(?: |$)/.test(between);
}

const ASIDE =
  / , (?:that|who|which|though|although|even though|while|with|despite|not|que|quien|quienes|aunque|si bien|con|pese a|a pesar de) (?:[^ ,]+ ){0,7}$/;
/** `If pills did not help, …`: a clause of its own. */
const SUBORDINATE = / (?:if|when|because|since|once|after|while|where|si|cuando|porque|como|donde) (?:[^ ,;:]+ ){0,8}$/;
const CONCESSION = /^ (?:although|though|even though|aunque|si bien|pese a|a pesar de|if|si|cuando) [^,]*$/;

/** `…, who never leaves you, …`, `Although nothing helped, …`: what such a clause denies ends with it. */
const endsWithAside = (before: string, start: number, end: number) =>
  [ASIDE, CONCESSION, SUBORDINATE].some((clause) => clause.test(before.slice(0, start))) &&
  before.slice(end).includes(' , ');

/** `No nausea, no dizziness, no side effects`: what stands in one row with a claim does not deny it. */
const ROW =
  /(?<! (?:que|that|who|which|si|if)) (?:(?:no|zero|not|never|without|sin|ni|nunca|cero) (?:[^ ,;:?!]+ ){1,4}?(?:, (?:and |or |nor |y |ni )?|(?:and|y) ))+$/;
const ROW_BEGINS = /^(?:no|zero|not|never|without|sin|ni|nunca|cero) /;

/**
 * What stands before a claim, without the row of denials that it is the last of.
 *
 * @param text the text of the sentence
 * @param start where the claim begins
 */
export function beforeRow(text: string, start: number): string {
  const before = text.slice(0, start);
  return ROW_BEGINS.test(text.slice(start)) ? before.replace(ROW, ' ') : before;
}

/** `… and it never fails`, and no `that` or `que` which both clauses depend on. */
const COORDINATED = / (?:y|e|o|,) /;
const DEPENDENT = / (?:que|si) (?!\w+[aei]r(?:l[aeo]s?|se)? )/;

/**
 * Counts how many times a claim is denied by what stands before it. Two denials make an assertion: "No one can deny that it cures".
 *
 * @param before the sentence up to the claim
 * @param claim the claim itself: one with a denial of its own, `nunca falla`, is a clause of its own after `y`
 */
export function timesDenied(words: Compiled, before: string, claim: string): number {
  const isClause = words.clausal.begins(claim);
  const isOfAnotherClause = (between: string) => isClause && COORDINATED.test(between) && !DEPENDENT.test(between);
  const far = words.denials
    .places(before)
    .filter(
      ({ start, end }) =>
        !words.breaks.test(before.slice(end)) &&
        !endsWithAside(before, start, end) &&
        !isOfAnotherClause(before.slice(end)),
    );
  const near = words.nearDenials.places(before).filter(({ end }) => !words.nearBreaks.test(before.slice(end)));
  const denials = [...far, ...near].sort((one, other) => one.start - other.start);
  return denials.filter((denial, index) => !repeats(words, before, denials[index - 1], denial)).length;
}

/**
 * Says whether what stands after a claim denies it: "A cure does not exist", "is a myth". "A cure is not a myth" does not.
 *
 * @param after the sentence from the end of the claim on
 */
export function isDeniedAfter(words: Compiled, after: string): boolean {
  if (words.deniedLater.test(after)) return true;
  const found = words.complement.exec(after)?.groups;
  if (!found) return false;
  const isNegated = Boolean(found.not ?? found.later);
  return found.negative ? !isNegated : isNegated;
}
