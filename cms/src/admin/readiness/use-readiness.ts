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
 * @param isKept whether the answer stands until it is asked again
 */
export function useReadiness({ uid, documentId, locale }: ShownDocument, isKept = false): Fresh<Readiness | null> {
  const query = new URLSearchParams({ uid, documentId, ...(locale ? { locale } : {}) });
  return useFresh(`/editorial/readiness?${query}`, isKept);
}
