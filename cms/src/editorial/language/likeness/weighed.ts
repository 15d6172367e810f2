import type { Remark } from '../../finding';
import type { Passage } from '../passage';
import type { Sentence } from '../reading/sentences';
import { excused } from './excused';
import { guesses } from './guesses';
import { readingsOf } from './likeness';

/**
 * Weighs what the patterns found in a text against how like it is to texts whose verdict is known: words that promise elsewhere may be honest here, and a
 * promise may use none of the words. What is excused is still said beside the form. Only pages on illnesses and treatments are compared: the clinic's own
 * pages are not signed, and of the kind of shared facts, which are short, too little is known.
 *
 * @param passage the text and where it stands
 * @param sentences the text, as read
 * @param remarks what the patterns found
 */
export function weighed(passage: Passage, sentences: readonly Sentence[], remarks: readonly Remark[]): Remark[] {
  if (passage.scope !== 'clinical' || sentences.length === 0) return [...remarks];
  const readings = readingsOf(passage, sentences);
  const codes: readonly string[] = excused(passage, readings, remarks);
  return [
    ...remarks.map((remark) => (codes.includes(remark.code) ? { ...remark, severity: 'warn' as const } : remark)),
    ...guesses(passage, readings, remarks),
  ];
}
