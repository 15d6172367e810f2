import { absolutesIn } from '../claims/absolutes';
import type { Idea } from '../claims/claim-words';
import { claimsSaid, type Said } from '../claims/said';
import { approvalsClaimed } from '../approval/claimed';
import { approvalWords } from '../approval/words';
import type { Sentence } from '../reading/sentences';
import { stanceWords, type Compiled } from '../stance/compiled';
import { quoted, wordsAt, type LanguageRule } from './rule';

const WHY: Record<Exclude<Idea, 'effect'>, string> = {
  cure: 'promises that an illness ends, which no study shows. Say what may change, for how many people and for how long.',
  certainty:
    'promises a result, and nobody can be sure of one. Say that it may help, or how many people it helped in a study.',
  lasting:
    'says that the effect lasts for good, which nobody knows. Say how long it lasted in a study, or that this is not known.',
  wonder: 'promises a wonder. Say plainly what the treatment is and what studies found.',
  safety: 'says that nothing can go wrong; every treatment has risks. Name the risks, or say how they are watched for.',
  always: 'says that it works for everybody. Say how many people it helped, and that it does not help everyone.',
  addiction: 'says that ketamine is not addictive; it can be misused. Say so, and how you guard against it.',
  best: 'ranks the clinic or the treatment above others, which cannot be shown. Say what you do, without the comparison.',
};

/** A study may tell of these in those whom it saw. */
const STATES: readonly Idea[] = ['cure', 'always'];

/** A study may count these and find none. */
const SEEN_IN_STUDIES: readonly Idea[] = ['safety', 'addiction'];

const isTold = ({ told, untold }: Compiled, { text }: Sentence) => told.test(text) && !untold.test(text);

/** Words in small letters, with single spaces. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

/**
 * Refuses words that promise what no treatment can: cure, guarantee, permanent, miracle, breakthrough, risk-free, 100% effective or safe, no side
 * effects, not addictive, best, number one, better than other clinics; and a clinic called approved by the FDA. By sense: "no cure" and "best
 * time to call" pass. For the clinic's own pages, which nobody signs, it only warns.
 */
export const noAbsolutes: LanguageRule = ({ text, locale, scope, designs }, sentences) => {
  const severity = scope === 'clinic' ? 'warn' : 'block';
  const stances = stanceWords(locale);
  const claims = (of: readonly Sentence[]) => claimsSaid(of, absolutesIn[locale], stances);
  const isFinding = designs !== undefined && designs.length > 0;
  // "No one became dependent during the trial" says what was seen, and promises nothing.
  const all = claims(sentences);
  const promised = isFinding ? claims(sentences.filter(({ text }) => !stances.observed.test(text))) : all;
  const untold = isFinding ? claims(sentences.filter((sentence) => !isTold(stances, sentence))) : all;
  // "Half of them had no headaches" tells what was seen too.
  const isState = ({ idea, start, end }: Said) =>
    isFinding && STATES.includes(idea) && stances.states.isWhole(plain(text.slice(start, end)));
  const said = [
    ...all.filter((claim) => !SEEN_IN_STUDIES.includes(claim.idea) && !isState(claim)),
    ...untold.filter(isState),
    ...promised.filter(({ idea }) => SEEN_IN_STUDIES.includes(idea)),
  ];
  const remarks = Object.entries(WHY).flatMap(([idea, why]) => {
    const words = wordsAt(
      text,
      said.filter((claim) => claim.idea === idea),
    );
    return words.length > 0
      ? [{ code: 'no-absolutes' as const, severity, message: `${quoted(words)} ${why}`, words } as const]
      : [];
  });
  const approved = approvalsClaimed(sentences, approvalWords[locale], stances).filter(({ of }) => of === 'clinic');
  const words = wordsAt(text, approved);
  if (words.length === 0) return remarks;
  const message = `${quoted(words)}: the FDA approves medicines, not clinics or people. Leave it out, or name the license that you hold.`;
  return [...remarks, { code: 'no-absolutes', severity, message, words }];
};
