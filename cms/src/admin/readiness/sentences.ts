import type { Readiness } from '../../editorial/readiness/api';
import { languageOf } from '../edit-form';
import { dayOf } from '../signing/sentences';

/** How a saved draft stands: as its editor is told above all else. */
export interface Standing {
  /** `open`: nothing is wrong, and something is left to do. */
  readonly tone: 'good' | 'open' | 'bad';
  readonly headline: string;
}

const NOBODY = 'Nobody yet: an administrator gives someone the role Medical reviewer, under Settings, Users.';

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

/**
 * Names those who may sign, or says how someone may.
 *
 * @param reviewers their names
 */
export const whoMaySign = (reviewers: readonly string[]): string =>
  reviewers.length === 0 ? NOBODY : `${new Intl.ListFormat('en', { type: 'disjunction' }).format(reviewers)}.`;

const isUnsigned = ({ review }: Readiness) => review !== undefined && review !== 'signed';

function signedStanding({ overdue, behind }: Readiness): Standing {
  if (overdue) return { tone: 'open', headline: `Live and signed, but it was to be read again by ${dayOf(overdue)}.` };
  if (behind.length === 0) return { tone: 'good', headline: 'It is live as it stands, and signed.' };
  const languages = new Intl.ListFormat('en').format(behind.map((one) => languageOf(one) ?? one));
  return { tone: 'open', headline: `Live and signed, but the ${languages} words were changed since.` };
}

function liveStanding(readiness: Readiness): Standing {
  const { review, isDemonstration, notShown } = readiness;
  if (notShown) return { tone: 'open', headline: notShown };
  if (review === 'signed') return signedStanding(readiness);
  if (!isUnsigned(readiness)) return { tone: 'good', headline: 'It is live as it stands.' };
  const as = isDemonstration ? ', as a demonstration' : '';
  const headline = review === 'returned' ? `Live${as}, and returned by a medical reviewer.` : `Live, unsigned${as}.`;
  return { tone: 'open', headline };
}

function readyStanding(readiness: Readiness): Standing {
  const { missingSignature, review, isDemonstration } = readiness;
  if (review === 'returned') {
    const next = missingSignature ? 'Change it first.' : 'It may be published all the same, unsigned.';
    return { tone: 'open', headline: `Returned by a medical reviewer. ${next}` };
  }
  if (missingSignature) return { tone: 'good', headline: 'Ready to be signed.' };
  if (!isUnsigned(readiness)) return { tone: 'good', headline: 'Ready: it may be published.' };
  const as = isDemonstration ? ', as a demonstration' : '';
  return { tone: 'good', headline: `Ready: it may be published unsigned${as}.` };
}

/**
 * Says whether a saved draft may be published, or is.
 *
 * @param readiness what its publish would meet
 */
export function standingOf(readiness: Readiness): Standing {
  const { isLive } = readiness;
  const count = readiness.mustMend.length;
  if (count === 0) return isLive ? liveStanding(readiness) : readyStanding(readiness);
  const must = `${things(count)} must be mended`;
  return { tone: 'bad', headline: isLive ? `It is live. ${must} before it is published again.` : `${must} first.` };
}

/**
 * Says what a missing signature asks for, and who may give it.
 *
 * @param readiness what its publish would meet
 * @returns nothing where none is missing
 */
export function signatureNext(readiness: Readiness): string | undefined {
  const { mustMend, missingSignature, review, reviewers, isLive } = readiness;
  if (!missingSignature) return undefined;
  const who = `Who may sign: ${whoMaySign(reviewers)}`;
  // Signed all the same: by somebody who may not.
  if (review === 'signed') return `${missingSignature} ${who}`;
  if (mustMend.length > 0 || review === 'returned') return `Then a medical reviewer signs it. ${who}`;
  return isLive
    ? `A medical reviewer is to sign it. ${who}`
    : `Once a medical reviewer has signed it, publish it. ${who}`;
}
