import type { Readiness } from '../../editorial/readiness/api';

/** How a saved draft stands: as its editor is told above all else. */
export interface Standing {
  readonly tone: 'good' | 'bad';
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

/**
 * Says whether a saved draft may be published.
 *
 * @param readiness what its publish would meet
 * @param isLive whether the site shows the very draft
 */
export function standingOf({ mustMend, missingSignature }: Readiness, isLive: boolean): Standing {
  const count = mustMend.length;
  if (count > 0) {
    const must = `${things(count)} must be mended`;
    return { tone: 'bad', headline: isLive ? `It is live. ${must} before it is published again.` : `${must} first.` };
  }
  if (isLive) return { tone: 'good', headline: 'It is live as it stands.' };
  return { tone: 'good', headline: missingSignature ? 'Ready to be signed.' : 'Ready: it may be published.' };
}
