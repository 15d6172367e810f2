import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { Act, Made, Planned, Plans } from './types';

/** Which document, in which language. */
export interface Key {
  readonly uid: string;
  readonly documentId: string;
  readonly locale?: string;
}

/** What the CMS last said of something that the editor asked for: sentences, and how grave they are. */
export interface Said {
  readonly kind: 'refused' | 'warned' | 'noted';
  readonly lead?: string;
  readonly sentences: readonly string[];
}

function sentenceIn(error: unknown): string {
  const { response } = error as {
    readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } };
  };
  return (
    response?.data?.error?.message ?? 'The CMS does not answer. Reload the page in a minute, and see what is planned.'
  );
}

function saidOf({ plan: { act }, stops, notes }: Made): Said {
  if (stops.length === 0) return { kind: 'noted', lead: 'Planned.', sentences: notes };
  const what =
    act === 'publish' ? 'Planned. It could not go live as it is now:' : 'Planned. It could not be taken down now:';
  return { kind: 'warned', lead: what, sentences: [...stops, ...notes] };
}

/**
 * Asks what is planned for a document, and sends what its editor plans.
 *
 * @param key which document; none while it was never saved
 * @param version changes whenever the document is saved or published: then it is asked again
 */
export function usePlans(key: Key | undefined, version: string | undefined) {
  const { get, post } = useFetchClient();
  const [plans, setPlans] = React.useState<Plans>();
  const [hasFailed, setHasFailed] = React.useState(false);
  const [said, setSaid] = React.useState<Said>();
  const [isBusy, setIsBusy] = React.useState(false);
  const { uid, documentId, locale } = key ?? {};

  const load = React.useCallback(async () => {
    if (!uid || !documentId) return setPlans(undefined);
    const query = new URLSearchParams({ uid, documentId, ...(locale ? { locale } : {}) });
    const answer = await get<{ data: Plans }>(`/schedule/plans?${query}`).catch(() => undefined);
    // What was read before stays: what is typed beside it would be lost.
    if (answer) setPlans(answer.data.data);
    setHasFailed(!answer);
  }, [get, uid, documentId, locale]);

  React.useEffect(() => setSaid(undefined), [uid, documentId, locale]);
  React.useEffect(() => void load(), [load, version]);

  const send = async (work: () => Promise<Said | undefined>) => {
    setIsBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid({ kind: 'refused', sentences: [sentenceIn(error)] });
    } finally {
      // After an error too: it may have been planned, or done, all the same.
      await load();
      setIsBusy(false);
    }
  };

  const plan = (act: Act, day: string, time: string) =>
    send(async () => saidOf((await post<{ data: Made }>('/schedule/plan', { ...key, act, day, time })).data.data));
  const takeBack = ({ act, state }: Planned) =>
    send(async () => {
      await post('/schedule/take-back', { ...key, act, state });
      return undefined;
    });
  return { plans, hasFailed, said, isBusy, plan, takeBack };
}
