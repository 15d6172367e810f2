import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { Plan } from '../../editorial/together/api';
import { messageOf } from '../edit-form';

/** Which document is to be published, as the CMS is asked. */
export interface Subject {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** The list of what is published together, checked by the CMS; asked for again when a choice changes. */
export function usePlan({ uid, documentId, locale }: Subject, chosen: readonly string[]) {
  const { post } = useFetchClient();
  const [plan, setPlan] = React.useState<Plan>();
  const [wrong, setWrong] = React.useState<string>();
  const [isAsking, setIsAsking] = React.useState(true);
  const choices = chosen.join();

  const ask = React.useCallback(async () => {
    setIsAsking(true);
    try {
      const body = { uid, documentId, locale, chosen: choices ? choices.split(',') : [] };
      const { data } = await post<{ data: Plan }>('/together/plan', body);
      setPlan(data.data);
    } catch (error) {
      setWrong(messageOf(error));
    } finally {
      setIsAsking(false);
    }
  }, [post, uid, documentId, locale, choices]);
  React.useEffect(() => void ask(), [ask]);

  return { plan, setPlan, wrong, setWrong, isAsking, ask };
}
