import type { Core } from '@strapi/strapi';
import { clinicDay } from '../../content/clinic-day';
import type { JournalEntry } from '../../content/journal';
import type { Returned, Waiting } from './api';
import { DAYS_AHEAD, daysAfter } from './due-day';
import { heardOf, lastOf } from './heard';
import { askedFor } from './returned';
import { signatureIn } from './review';
import { reviewedVersions, type Reviewed, type Reviews } from './reviewed';

type State = Exclude<Waiting['state'], 'behind'>;

/** A draft, as its reviewers and its readers have it. */
export interface ReviewedDraft extends Reviewed {
  /** What reviewers said of it, the latest first. */
  readonly entries: readonly JournalEntry[];
  /** None where its words are signed, and not to be read again soon. */
  readonly state?: State;
  readonly readersSee?: Waiting['readersSee'];
  readonly returned?: Returned;
}

function stateOf(entries: readonly JournalEntry[], hash: string, soon: string): State | undefined {
  const last = lastOf(entries, hash);
  if (last?.kind === 'returned') return 'returned';
  if (last) return signatureIn(last).due <= soon ? 'due' : undefined;
  return entries.some(({ kind }) => kind === 'signed') ? 'changed' : 'unsigned';
}

function seenOf({ hash, fields }: Reviewed, entries: readonly JournalEntry[]): Waiting['readersSee'] {
  if (lastOf(entries, hash)?.kind === 'signed') return 'signed';
  return fields.demonstration === true ? 'demonstration' : 'unsigned';
}

const keyOf = ({ subject, locale }: Reviewed) => `${subject} ${locale}`;

/**
 * Reads drafts, each with what reviewers said of its words, and what readers see of it.
 *
 * @param strapi the application
 * @param reviews from `readReviews`
 * @param now the present time
 * @param documentIds which documents; all when left out
 */
export async function reviewedDrafts(
  strapi: Core.Strapi,
  { heard, published }: Reviews,
  now: Date = new Date(),
  documentIds?: readonly string[],
): Promise<ReviewedDraft[]> {
  const soon = daysAfter(await clinicDay(strapi, now), DAYS_AHEAD);
  const live = new Map(published.map((shown) => [keyOf(shown), shown]));
  const meant = documentIds ? { documentId: { $in: documentIds } } : {};
  const drafts = await reviewedVersions(strapi, () => ({ publishedAt: { $null: true }, ...meant }));
  return drafts.map((draft) => {
    const entries = heardOf(heard, draft.subject, draft.locale);
    const shown = live.get(keyOf(draft));
    const readersSee = shown && seenOf(shown, entries);
    const [state, returned] = [stateOf(entries, draft.hash, soon), askedFor(entries, draft.hash)];
    return { ...draft, entries, state, readersSee, returned };
  });
}
