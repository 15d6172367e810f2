import { effectsIn } from '../claims/effects';
import { claimsSaid } from '../claims/said';
import { isUncompared } from '../passage';
import { stanceWords } from '../stance/compiled';
import { quoted, wordsAt, type LanguageRule } from './rule';

/**
 * Refuses a finding that claims an effect ("proven", "effective", "success rate", "works for") where its studies had no comparison group: all are
 * case series or cohorts. What was counted, how a medicine acts in the body, and what the study cannot say pass.
 */
export const smallStudy: LanguageRule = (passage, sentences) => {
  const { text, locale, scope } = passage;
  if (!isUncompared(passage) || scope === 'clinic') return [];
  const words = wordsAt(
    text,
    claimsSaid(sentences, effectsIn[locale], stanceWords(locale), stanceWords(locale).doubts),
  );
  if (words.length === 0) return [];
  const message = `${quoted(words)} claims that the treatment works, and these studies compared it with nothing. Say what was seen: how many of how many people, and for how long.`;
  return [{ code: 'small-study', severity: 'block', message, words }];
};
