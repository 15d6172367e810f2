import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { WRITTEN } from './readiness/written';

/** What the CMS answered last. */
export interface Fresh<Answer> {
  /** None until it has answered. */
  readonly answer?: Answer;
  /** Whether it did not answer the last time. */
  readonly hasFailed: boolean;
  /** Asks again. */
  again(): void;
}

type Answered<Answer> = Omit<Fresh<Answer>, 'again'>;

const NOTHING = { hasFailed: false };

/**
 * Asks the CMS, and again when something was saved, published or signed, here or in another window. What was answered for one address is
 * never told for another.
 *
 * @param address what to ask; nothing while there is nothing to ask
 * @param isKept whether the answer stands until `again` is called, whatever is written meanwhile
 */
export function useFresh<Answer>(address: string | undefined, isKept = false): Fresh<Answer> {
  const { get } = useFetchClient();
  const [fresh, setFresh] = React.useState<Answered<Answer> & { readonly of?: string }>(NOTHING);
  const [turn, setTurn] = React.useState(0);
  const again = React.useCallback(() => setTurn((last) => last + 1), []);
  React.useEffect(() => {
    if (address === undefined) return;
    let asked = 0;
    const ask = () => {
      asked += 1;
      const mine = asked;
      const tell = (answer: Answered<Answer>) => {
        if (mine === asked) setFresh({ ...answer, of: address });
      };
      get<{ data: Answer }>(address).then(
        ({ data }) => tell({ answer: data.data, hasFailed: false }),
        () => tell({ hasFailed: true }),
      );
    };
    ask();
    const stop = () => void (asked = -1);
    if (isKept) return stop;
    window.addEventListener(WRITTEN, ask);
    window.addEventListener('focus', ask);
    return () => {
      stop();
      window.removeEventListener(WRITTEN, ask);
      window.removeEventListener('focus', ask);
    };
  }, [get, address, isKept, turn]);
  return { ...(fresh.of === address ? fresh : NOTHING), again };
}
