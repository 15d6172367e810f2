import type { Remark } from '../finding';
import { weighed } from './likeness/weighed';
import type { Passage } from './passage';
import { read } from './reading/read';
import type { Sentence } from './reading/sentences';
import { linksSayWhere } from './rules/links-say-where';
import { noAbsolutes } from './rules/no-absolutes';
import { offLabelSaid } from './rules/off-label-said';
import { percentExplained } from './rules/percent-explained';
import { readingEase } from './rules/reading-ease';
import { smallStudy } from './rules/small-study';
import type { LanguageRule } from './rules/rule';

const RULES: readonly LanguageRule[] = [
  offLabelSaid,
  smallStudy,
  noAbsolutes,
  linksSayWhere,
  readingEase,
  percentExplained,
];

/**
 * What the patterns of the rules find in a text, before it is compared with others.
 *
 * @param passage the text and where it stands
 * @param sentences the text, as read
 */
export const patternRemarks = (passage: Passage, sentences: readonly Sentence[]): Remark[] =>
  RULES.flatMap((rule) => rule(passage, sentences));

/**
 * What the rules of language say of a text, by sense and not by word: "no cure" and "breakthrough pain" pass, "c u r e" does not.
 *
 * @param passage the text and where it stands
 */
export function languageRemarks(passage: Passage): Remark[] {
  const sentences = read(passage.text, passage.locale);
  return weighed(passage, sentences, patternRemarks(passage, sentences));
}
