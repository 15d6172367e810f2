import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReadinessLine } from '../../editorial/readiness/api';
import { messageOf } from '../edit-form';
import type { ShownDocument } from './use-readiness';

/** What is decided about a finding, and of which words. */
interface Decided {
  readonly shown: ShownDocument;
  /** Names the words that are read. */
  readonly hash: string;
  readonly line: Pick<ReadinessLine, 'code' | 'path' | 'message' | 'words'>;
}

/**
 * Sends what a reviewer decides about a finding.
 *
 * @param address where to
 * @param decided the document, its words and the finding
 * @param onSent told when it was taken
 * @returns whether it is on its way, the sentence that says why it was refused, and what sends it, with more of the body
 */
export function useSending(address: string, { shown, hash, line }: Decided, onSent: () => void) {
  const { post } = useFetchClient();
  const [isBusy, setIsBusy] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  const send = async (more: object = {}) => {
    setIsBusy(true);
    setProblem('');
    const { code, path, message, words } = line;
    try {
      await post(address, { ...shown, hash, ...more, finding: { code, path, message, words } });
      onSent();
    } catch (error) {
      setProblem(messageOf(error));
      setIsBusy(false);
    }
  };
  return { isBusy, problem, send };
}
