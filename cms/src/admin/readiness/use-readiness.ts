import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { Readiness } from '../../editorial/readiness/api';
import { WRITTEN } from './written';

/** Which document a form shows, in which language. */
export interface ShownDocument {
  readonly uid: string;
  readonly documentId: string;
  /** None for a type without translations. */
  readonly locale: string | null;
}

/** What is known of the saved draft. */
export interface Known {
  readonly readiness?: Readiness | null;
  /** Whether the CMS did not answer. */
  readonly hasFailed: boolean;
}

/**
 * Asks what a publish of the saved draft would meet, and again when something was saved, published or signed, here or in another window.
 *
 * @param shown which draft; give the component a `key` of it, so that one document's answer is never shown beside another
 */
export function useReadiness({ uid, documentId, locale }: ShownDocument): Known {
  const { get } = useFetchClient();
  const [known, setKnown] = React.useState<Known>({ hasFailed: false });
  React.useEffect(() => {
    const query = new URLSearchParams({ uid, documentId, ...(locale ? { locale } : {}) });
    let asked = 0;
    const ask = () => {
      asked += 1;
      const mine = asked;
      const tell = (answer: Known) => {
        if (mine === asked) setKnown(answer);
      };
      get<{ data: Readiness | null }>(`/editorial/readiness?${query}`).then(
        ({ data }) => tell({ readiness: data.data, hasFailed: false }),
        () => tell({ hasFailed: true }),
      );
    };
    ask();
    window.addEventListener(WRITTEN, ask);
    window.addEventListener('focus', ask);
    return () => {
      asked = -1;
      window.removeEventListener(WRITTEN, ask);
      window.removeEventListener('focus', ask);
    };
  }, [get, uid, documentId, locale]);
  return known;
}
