import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { OverriddenLine } from '../../editorial/readiness/api';
import { messageOf } from '../edit-form';
import { Button } from '../parts';
import { Jump, Row, Small, Wrong } from './parts';
import type { ShownDocument } from './use-readiness';

interface Props {
  readonly shown: ShownDocument;
  /** Names the words that are read. */
  readonly hash: string;
  readonly line: OverriddenLine;
}

/** Where a reviewer takes back that something may pass. */
export function TakeBack({ shown, hash, line }: Props) {
  const { post } = useFetchClient();
  const [isOpen, setIsOpen] = React.useState(false);
  const [isBusy, setIsBusy] = React.useState(false);
  const [problem, setProblem] = React.useState('');
  if (!isOpen)
    return (
      <p>
        <Jump type="button" onClick={() => setIsOpen(true)}>
          Take it back…
        </Jump>
      </p>
    );

  const send = async () => {
    setIsBusy(true);
    setProblem('');
    const { code, path, message, words } = line;
    try {
      await post('/editorial/overrides/withdraw', { ...shown, hash, finding: { code, path, message, words } });
    } catch (error) {
      setProblem(messageOf(error));
      setIsBusy(false);
    }
  };
  return (
    <>
      <Small>
        Then it stops the next publish again. What is on the site stays there. The journal keeps the reason, and that
        you took it back.
      </Small>
      <Wrong role="alert">{problem}</Wrong>
      <Row>
        <Button isMain disabled={isBusy} onClick={() => void send()}>
          Take it back
        </Button>
        <Button disabled={isBusy} onClick={() => setIsOpen(false)}>
          Cancel
        </Button>
      </Row>
    </>
  );
}
