import type { Compiled } from './compiled';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether a second denial only repeats the first: `do not, and no clinic can, promise`; in Spanish, `no hay ningún`. */
function repeats(words: Compiled, before: string, first: Place | undefined, second: Place): boolean {
  if (!first) return false;
  const between = before.slice(first.end, second.start).trim();
  if (words.joins.isWhole(between)) return true;
  const bothAgree = words.concord.isWhole(first.text) && words.concord.isWhole(second.text);
  return bothAgree && !/(?:^| )que(?: |$)/.test(between);
}

const ASIDE = / , (?:that|who|which|que|quien|quienes) (?:[^ ,]+ ){0,7}$/;
const CONCESSION = /^ (?:although|though|even though|aunque|si bien|pese a|a pesar de|if|si|cuando) [^,]*$/;

/** `…, who never leaves you, …`, `Although nothing helped, …`: what such a clause denies ends with it. */
const endsWithAside = (before: string, start: number, end: number) =>
  (ASIDE.test(before.slice(0, start)) || CONCESSION.test(before.slice(0, start))) && before.slice(end).includes(' , ');

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
