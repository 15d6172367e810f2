import { Button } from '../parts';
import { Kept, Refused, Sentences } from './parts';
import type { Planned } from './types';
import { planSentence } from './words';

interface Props {
  readonly kept: Planned;
  readonly isBusy: boolean;
  readonly mayPlan: boolean;
  takeBack(kept: Planned): void;
}

/** What is planned for a document, or what became of it, with the way to take it back. */
export function PlanKept({ kept, isBusy, mayPlan, takeBack }: Props) {
  const { act, state, reasons } = kept;
  const Frame = state === 'refused' ? Refused : Kept;
  const what = act === 'publish' ? 'going live' : 'taking it down';
  return (
    <Frame>
      <p>{planSentence(kept)}</p>
      {reasons.length > 0 && <Sentences all={reasons} />}
      {mayPlan && (
        <p style={{ marginTop: '0.8rem' }}>
          {state === 'waiting' ? (
            <Button disabled={isBusy} aria-label={`Cancel ${what}`} onClick={() => takeBack(kept)}>
              Cancel
            </Button>
          ) : (
            <Button disabled={isBusy} aria-label={`Clear the note about ${what}`} onClick={() => takeBack(kept)}>
              Clear
            </Button>
          )}
        </p>
      )}
    </Frame>
  );
}
