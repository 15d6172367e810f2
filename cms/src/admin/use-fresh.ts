import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { WRITTEN } from './readiness/written';

/** What the CMS answered last. */
export interface Fresh<Answer> {
  /** None until it has answered. */
  readonly answer?: Answer;
  /** Whether it did not answer the last time. */
  readonly hasFailed: boolean;
}

const NOTHING = { hasFailed: false };

/**
 * Asks the CMS, and again when something was saved, published or signed, here or in another window. What was answered for one address is
 * never told for another.
 *
 * @param address what to ask; nothing while there is nothing to ask
 */
export function useFresh<Answer>(address: string | undefined): Fresh<Answer> {
  const { get } = useFetchClient();
  const [fresh, setFresh] = React.useState<Fresh<Answer> & { readonly of?: string }>(NOTHING);
  React.useEffect(() => {
    if (address === undefined) return;
    let asked = 0;
    const ask = () => {
      asked += 1;
      const mine = asked;
      const tell = (answer: Fresh<Answer>) => {
        if (mine === asked) setFresh({ ...answer, of: address });
      };
      get<{ data: Answer }>(address).then(
        ({ data }) => tell({ answer: data.data, hasFailed: false }),
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
  }, [get, address]);
  return fresh.of === address ? fresh : NOTHING;
}
