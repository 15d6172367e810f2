import type { Sentence } from '../reading/sentences';

/** None of the illnesses: harms that did not happen in a study are another matter. */
const NONE = (noun: string) => ` no ${noun}`;

/** What may stand for a thing named in the sentence before, where a sentence begins with it. */
const PRONOUN: readonly (readonly [RegExp, (noun: string) => string])[] = [
  [/^ (?:and |but |so |then |now |soon |today |here , )?none of (?:them|these|those|it|that)(?= )/, NONE],
  [
    /^ (?:and |but |so |then |now |soon |today |here , )?(?:it|they|that|this|these|those|all of (?:it|that|them|this))(?= )/,
    (noun) => ` ${noun}`,
  ],
];

/**
 * A sentence with the thing that its first word stands for in its place: `You have lived with migraine. It ends here.`
 *
 * @param sentence the sentence
 * @param earlier the one before
 * @param nouns finds the names of things that may be meant
 * @returns nothing where no such word begins the sentence, or nothing was named
 */
export function carried(sentence: Sentence, earlier: Sentence | undefined, nouns: RegExp): Sentence | undefined {
  if (!earlier) return undefined;
  const found = PRONOUN.map(([pronoun, put]) => ({ match: pronoun.exec(sentence.text), put })).find(
    ({ match }) => match,
  );
  const noun = found && [...earlier.text.matchAll(nouns)].at(-1);
  if (!found?.match || !noun || (found.put === NONE && !noun.groups?.illness)) return undefined;
  const before = found.match[0].length;
  const subject = found.put(noun[0]);
  const original = (at: number) => (at <= subject.length ? 1 : at - subject.length + before);
  return {
    ...sentence,
    text: subject + sentence.text.slice(before),
    span: (start, end) => sentence.span(original(start), original(end)),
  };
}
