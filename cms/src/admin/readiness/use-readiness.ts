import type { Readiness } from '../../editorial/readiness/api';
import { useFresh, type Fresh } from '../use-fresh';

/** Which document a form shows, in which language. */
export interface ShownDocument {
  readonly uid: string;
  readonly documentId: string;
  /** None for a type without translations. */
  readonly locale: string | null;
}

/**
 * Asks what a publish of the saved draft would meet, as long as it is shown.
 *
 * @param shown which draft
 */
export function useReadiness({ uid, documentId, locale }: ShownDocument): Fresh<Readiness | null> {
  return useFresh(`/editorial/readiness?${new URLSearchParams({ uid, documentId, ...(locale ? { locale } : {}) })}`);
}
