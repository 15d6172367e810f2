import * as React from 'react';
import type { ReadinessLine } from '../../editorial/readiness/api';
import { Button, Comment } from '../parts';
import { Jump, Row, Wrong } from './parts';
import { useFolded } from './use-folded';
import type { ShownDocument } from './use-readiness';
import { useSending } from './use-sending';

interface Props {
  readonly shown: ShownDocument;
  /** Names the words that are read. */
  readonly hash: string;
  readonly line: ReadinessLine;
  /** The id of the sentence that is about the finding. */
  readonly about: string;
  /** Told when the reason was kept. */
  onKept(): void;
}

/** Where a reviewer lets one finding pass, for a reason. */
export function OverrideForm({ shown, hash, line, about, onKept }: Props) {
  const { isOpen, open, close, opener } = useFolded();
  const [reason, setReason] = React.useState('');
  const { isBusy, problem, send } = useSending('/editorial/overrides', { shown, hash, line }, onKept);
  const id = React.useId();
  if (!isOpen)
    return (
      <p>
        <Jump ref={opener} type="button" aria-describedby={about} onClick={open}>
          Let this pass, for a reason…
        </Jump>
      </p>
    );

  return (
    <div style={{ marginTop: '0.8rem' }}>
      <label htmlFor={id}>
        Why may this be published as it is? Use three words or more. Your reason is kept, with your name.
      </label>
      <Comment
        id={id}
        autoFocus
        value={reason}
        aria-invalid={problem !== ''}
        aria-describedby={`${about} ${id}-problem`}
        onChange={({ target }) => setReason(target.value)}
      />
      <Wrong id={`${id}-problem`} role="alert">
        {problem}
      </Wrong>
      <Row>
        <Button isMain disabled={isBusy} aria-describedby={about} onClick={() => void send({ reason })}>
          Let it pass
        </Button>
        <Button disabled={isBusy} aria-describedby={about} onClick={close}>
          Cancel
        </Button>
      </Row>
    </div>
  );
}
