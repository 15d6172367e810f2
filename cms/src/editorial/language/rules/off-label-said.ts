import { approvalsClaimed, type ApprovalClaim } from '../approval/claimed';
import { approvalWords } from '../approval/words';
import type { Passage } from '../passage';
import { stanceWords } from '../stance/compiled';
import { quoted, wordsAt, type LanguageRule } from './rule';

/**
 * Ketamine is approved for general anesthesia alone (label, Hospira, 2024); so a use that is named, or ketamine without one, is not. Where the
 * treatment's own use is approved, only ketamine for a use that no label names is not.
 */
function isUntrue({ approval }: Passage, { of, isOurs, isNeverTrue }: ApprovalClaim): boolean {
  if (of === 'clinic') return false;
  return approval === 'approved' ? of === 'use' && isNeverTrue : isOurs || approval !== undefined;
}

/**
 * Refuses a text that calls an off-label or investigational use approved, in whatever words: cleared, authorized, given the green light; on the page
 * of an approved use too. "Not approved", "approved as an anesthetic" and another medicine's approval pass.
 */
export const offLabelSaid: LanguageRule = (passage, sentences) => {
  const claims = approvalsClaimed(sentences, approvalWords[passage.locale], stanceWords(passage.locale));
  const words = wordsAt(
    passage.text,
    claims.filter((claim) => isUntrue(passage, claim)),
  );
  if (words.length === 0) return [];
  const message = `${quoted(words)} calls this use approved, and it is off-label: the FDA approved ketamine for general anesthesia alone. Say that the use is off-label.`;
  return [{ code: 'off-label-said', severity: 'block', message, words }];
};
