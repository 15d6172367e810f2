import type { OverriddenLine } from '../../editorial/readiness/api';
import { Button } from '../parts';
import { Jump, Row, Small, Wrong } from './parts';
import { useFolded } from './use-folded';
import type { ShownDocument } from './use-readiness';
import { useSending } from './use-sending';

interface Props {
  readonly shown: ShownDocument;
  /** Names the words that are read. */
  readonly hash: string;
  readonly line: OverriddenLine;
  /** The id of the sentence that says what was let through. */
  readonly about: string;
  /** Told when it was taken back. */
  onTaken?(): void;
}

/** Where a reviewer takes back that something may pass. */
export function TakeBack({ shown, hash, line, about, onTaken }: Props) {
  const { isOpen, open, close, opener } = useFolded();
  const { isBusy, problem, send } = useSending('/editorial/overrides/withdraw', { shown, hash, line }, () =>
    onTaken?.(),
  );
  if (!isOpen)
    return (
      <p>
        <Jump ref={opener} type="button" aria-describedby={about} onClick={open}>
          Take it back…
        </Jump>
      </p>
    );

  return (
    <>
      <Small>
        Then it stops the next publish again, unless all that changed makes the page safer. What is on the site stays
        there. The journal keeps the reason, and that you took it back.
      </Small>
      <Wrong role="alert">{problem}</Wrong>
      <Row>
        <Button isMain disabled={isBusy} aria-describedby={about} onClick={() => void send()}>
          Take it back
        </Button>
        <Button autoFocus disabled={isBusy} aria-describedby={about} onClick={close}>
          Cancel
        </Button>
      </Row>
    </>
  );
}
