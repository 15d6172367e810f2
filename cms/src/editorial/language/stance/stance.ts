import type { Sentence } from '../reading/sentences';
import { answerTo, afterwards } from './follow-up';
import type { Compiled } from './compiled';
import { beforeRow, isDeniedAfter, timesDenied } from './denial';

/** A claim that is itself a denial. */
const DENYING = / (?:not|never|no|nothing|nobody|none|zero|nunca|ningun|ninguna|nadie) /;

/** A mark, or an “is”, that ends the words of a claim belongs to what follows. */
const ENDING_MARK = / (?:[,;:-]|is|are|was|were|es|son|fue|era) $/;

/** What a text does with a claim in it. Only what is `said` is claimed. */
export type Stance = 'said' | 'denied' | 'open';

/** A sentence and the one that follows it: it may answer a question, or take back what was said. */
export interface Context {
  readonly sentence: Sentence;
  readonly next?: Sentence;
}

/**
 * Says whether a text makes a claim, denies it or leaves it open: "It cures", "No one can say that it cures", "Does it cure?"
 *
 * @param words how the language denies and asks
 * @param context where the claim stands
 * @param start its first character in the text of the sentence
 * @param end the character after its last
 */
export function stanceOf(words: Compiled, { sentence, next }: Context, start: number, end: number): Stance {
  const masked = words.notDenials.mask(sentence.text);
  const follower = afterSemicolon(sentence, end) ?? next;
  const before = beforeRow(masked, start);
  const after = masked.slice(masked.slice(0, end).replace(ENDING_MARK, ' ').length - 1);
  const isNegativeQuestion = sentence.isQuestion && words.negativeQuestions.test(masked);
  const times =
    timesDenied(words, before, ` ${sentence.text.slice(start, end).trim()}`) -
    (isNegativeQuestion ? 1 : 0) +
    (isDeniedAfter(words, after) ? 1 : 0);
  const isExcepted = times % 2 === 1 && words.exceptions.test(sentence.text.slice(-after.length));
  const isRepudiated = words.repudiated.test(after);
  const isDenied = (times % 2 === 1 && !isExcepted) || isRepudiated;
  if (sentence.isQuestion) return answerTo(words, masked, isDenied, follower?.text);
  if (isRepudiated) return 'denied';
  const stance =
    !isExcepted &&
    (words.reports.test(masked.slice(0, end)) ||
      words.reportedAfter.begins(after) ||
      isLeftOpen(words, before) ||
      isTurnedAgainst(words, masked.slice(0, end), after, follower))
      ? 'open'
      : isDenied
        ? 'denied'
        : 'said';
  if (
    follower &&
    !follower.isQuestion &&
    DENYING.test(masked.slice(start - 1, end)) &&
    words.undone.begins(follower.text)
  )
    return 'denied';
  return afterwards(words, stance, isDenied, follower);
}

/** What follows a semicolon may take back what stands before it, as the next sentence may. */
function afterSemicolon({ text, span }: Sentence, end: number): Sentence | undefined {
  const at = text.indexOf(' ; ', end - 1);
  return at < 0 ? undefined : { text: text.slice(at + 2), isQuestion: false, isQuoted: false, span };
}

/** Whether others praise it, and the text turns against that: `It is sold as a cure, but …` */
function isTurnedAgainst(words: Compiled, upTo: string, after: string, follower: Sentence | undefined): boolean {
  if (!words.promoted.test(upTo)) return false;
  return words.turns.test(after) || (follower !== undefined && words.turned.begins(follower.text));
}

/** Whether a word before the claim opens the matter, and nothing closes it in between. */
function isLeftOpen(words: Compiled, before: string): boolean {
  if (words.opens.places(before).some(({ end }) => !words.breaks.test(before.slice(end)))) return true;
  const condition = words.conditions.places(before).at(-1);
  if (!condition) return false;
  const clause = before.slice(condition.start);
  return !/ [,;:] /.test(clause) && !words.offers.test(clause);
}
