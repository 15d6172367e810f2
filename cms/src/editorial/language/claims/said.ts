import type { Sentence } from '../reading/sentences';
import type { Compiled } from '../stance/compiled';
import type { Phrases } from '../stance/phrases';
import { completed } from '../stance/completed';
import { followerOf } from '../stance/follower';
import { isListed } from '../stance/listed';
import { stanceOf } from '../stance/stance';
import type { Idea } from './claim-words';
import { carried } from './carried';
import type { ClaimFinder, Mention } from './finder';

/** “It may be a small series, but it is proof”: a doubt before the “but” makes nothing after it careful. */
const CONCESSION = /^.* , (?:but|pero)(?= )/;

const afterConcession = (text: string, start: number) =>
  text.slice(CONCESSION.exec(text.slice(0, start))?.[0].length ?? 0);

/** A claim that a text makes, and the words it is made in, as offsets of the text as written. */
export interface Said {
  readonly idea: Idea;
  readonly start: number;
  readonly end: number;
}

/**
 * Lists the claims that a text makes; what it denies, asks, reports or wonders about is none.
 *
 * @param sentences the text
 * @param finder what is looked for
 * @param words how its language denies and asks
 * @param doubts what makes every claim a careful one; claims that are soft by themselves have their own
 */
export function claimsSaid(
  sentences: readonly Sentence[],
  finder: ClaimFinder,
  words: Compiled,
  doubts?: Phrases,
): Said[] {
  return sentences.flatMap((sentence, index) => {
    if (isListed(words, sentences, index)) return [];
    const next = sentences[index + 1];
    const follower = followerOf(words, sentences, index);
    const earlier = sentences[index - 1];
    const meant = carried(sentence, earlier, finder.things);
    return [sentence, ...(meant ? [meant] : [])].flatMap((read) => {
      const isCareful = ({ start, isSoft }: Mention) => {
        const clause = afterConcession(read.text, start);
        return doubts?.test(clause) || (isSoft && words.hedges.test(clause));
      };
      return finder
        .mentions(completed(words, read, next), earlier?.text)
        .filter(({ start }) => start < read.text.length - 1)
        .filter((mention) => !isCareful(mention))
        .filter(
          ({ start, end }) =>
            end > read.text.length || stanceOf(words, { sentence: read, next: follower }, start, end) === 'said',
        )
        .map(({ idea, start, end }) => ({ idea, ...read.span(start, end) }));
    });
  });
}
