import type { Sentence } from '../reading/sentences';
import type { Compiled } from './compiled';
import type { Stance } from './stance';

/**
 * Says what a question makes of a claim in it, after the answer that follows: "Is there a cure? No." "Want a cure?"
 *
 * @param question the text of the question
 * @param isDenied whether the question itself denies the claim: "Not a cure?"
 * @param answer the text of the next sentence
 */
export function answerTo(words: Compiled, question: string, isDenied: boolean, answer: string | undefined): Stance {
  if (answer !== undefined) {
    if (words.unknown.begins(answer)) return 'open';
    // “Is there really no risk? Yes, there is.”
    const isOfDenial = words.nots.test(question) && !words.negativeQuestions.test(question);
    if (isOfDenial && words.undone.begins(answer) && words.yes.begins(answer)) return 'denied';
    if (words.yes.begins(answer)) return 'said';
    if (words.contradictions.begins(answer)) return isDenied ? 'said' : 'denied';
    if (words.takenBack.begins(answer)) return 'denied';
    if (words.no.begins(answer)) return 'denied';
  }
  if (words.asked.test(question)) return 'open';
  if (words.wondering.test(question) || words.negativeQuestions.test(question)) return isDenied ? 'denied' : 'said';
  if (words.inverted.test(question) || isDenied) return 'open';
  if (answer !== undefined && words.anyway.begins(answer)) return 'open';
  // A cure for migraine? We have it.
  return answer === undefined ? 'open' : 'said';
}

/**
 * Says what the next sentence makes of a claim: "Some call it harmless. It is not." "Other clinics cannot cure you. We can."
 *
 * @param stance what its own sentence makes of it
 * @param isDenied whether that sentence denies it, or reports that others do: "Some say that there is no cure"
 * @param next the sentence that follows
 */
export function afterwards(words: Compiled, stance: Stance, isDenied: boolean, next: Sentence | undefined): Stance {
  if (!next) return stance;
  if (next.isQuestion) return stance === 'said' && words.questioned.begins(next.text) ? 'open' : stance;
  if (words.contradictions.begins(next.text)) return isDenied ? 'said' : 'denied';
  if (stance !== 'denied' && words.takenBack.begins(next.text)) return 'denied';
  return stance !== 'said' && words.ellipses.begins(next.text) ? 'said' : stance;
}
