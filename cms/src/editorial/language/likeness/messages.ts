import type { Remark } from '../../finding';
import { quoted } from '../rules/rule';
import type { LikenessCode } from './codes';

const READS_AS: Readonly<Record<LikenessCode, string>> = {
  'no-absolutes':
    'reads like a promise: of a cure, of a sure or lasting result, of no risk, or of being the best. Say plainly what may change, for how many people and for how long.',
  'off-label-said':
    'reads as if this use of ketamine were approved: the FDA approved it for general anesthesia alone. Say that the use is off-label. If you speak of another medicine, a reviewer may let it pass.',
  'small-study':
    'reads as if the treatment were shown to work, and these studies compared it with nothing. Say what was seen: how many of how many people, and for how long.',
};

/** As much of a sentence as an editor needs to find it. */
const MOST_WORDS = 30;
const MOST_CHARACTERS = 300;
const BEGINNING = new RegExp(`^(?:\\S+\\s+){${MOST_WORDS - 1}}\\S+`, 'u');

/**
 * What an editor reads of a sentence that is refused for what it is like.
 *
 * @param code the rule
 * @param sentence as it stands
 */
export function likenessRemark(code: LikenessCode, sentence: string): Remark {
  const words = (BEGINNING.exec(sentence)?.[0] ?? sentence).slice(0, MOST_CHARACTERS);
  const shown = words === sentence ? words : `${words} …`;
  return { code, severity: 'block', message: `${quoted([shown])} ${READS_AS[code]}`, words: [words], isGuess: true };
}
