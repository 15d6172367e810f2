import * as React from 'react';
import { Button, Quiet } from '../parts';
import { Labelled } from './parts';
import type { Act, Plans } from './types';

interface Props {
  readonly plans: Plans;
  readonly isBusy: boolean;
  plan(act: Act, day: string, time: string): void;
}

const MORNING = '09:00';

/** What, on which day and at which hour. It starts from what is planned already. */
export function PlanForm({ plans: { plans, now, timeZone }, isBusy, plan }: Props) {
  const [act, setAct] = React.useState<Act>('publish');
  const [typed, setTyped] = React.useState<{ day?: string; time?: string }>({});
  const id = React.useId();
  const waiting = plans.find((one) => one.act === act && one.state === 'waiting');
  const day = typed.day ?? waiting?.day ?? '';
  const time = typed.time ?? waiting?.time ?? MORNING;
  const choose = (chosen: Act) => {
    setAct(chosen);
    setTyped({});
  };
  const isPublish = act === 'publish';
  // In Strapi's form, Enter in a field would save the draft, and plan nothing.
  const planOnEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (!isBusy) plan(act, day, time);
  };
  return (
    <div role="group" aria-label="Plan" onKeyDown={planOnEnter} style={{ display: 'grid', gap: '1.2rem' }}>
      <Labelled id={`${id}act`} label="What">
        <select id={`${id}act`} value={act} onChange={({ target }) => choose(target.value as Act)}>
          <option value="publish">Publish</option>
          <option value="unpublish">Take down</option>
        </select>
      </Labelled>
      <Labelled id={`${id}day`} label="Day">
        <input
          id={`${id}day`}
          type="date"
          value={day}
          onChange={({ target }) => setTyped({ ...typed, day: target.value })}
        />
      </Labelled>
      <Labelled id={`${id}time`} label="Hour at the clinic">
        <input
          id={`${id}time`}
          type="time"
          value={time}
          aria-describedby={`${id}zone`}
          onChange={({ target }) => setTyped({ ...typed, time: target.value })}
        />
      </Labelled>
      <Quiet id={`${id}zone`}>
        {timeZone
          ? `At the clinic it is now ${now}.`
          : 'The clinic has no time zone yet: write it in Clinic, and publish that.'}
      </Quiet>
      <div>
        <Button disabled={isBusy} onClick={() => plan(act, day, time)}>
          {waiting ? 'Change the plan' : isPublish ? 'Plan to publish' : 'Plan to take down'}
        </Button>
      </div>
      <Quiet>
        {isPublish
          ? 'The draft as it is saved at that hour goes live, if nothing stops it then.'
          : 'What uses it is checked at that hour.'}
      </Quiet>
    </div>
  );
}
