import type { Planned } from './types';

type Told = Pick<Planned, 'act' | 'state' | 'when' | 'who' | 'ended' | 'isLate'>;

/**
 * Says in one sentence what is planned, or what became of it.
 *
 * @param plan the plan
 */
export function planSentence({ act, state, when, who, ended, isLate }: Told): string {
  const isPublish = act === 'publish';
  switch (state) {
    case 'waiting':
      return `${isPublish ? 'Goes live' : 'Is taken down'} on ${when}. Planned by ${who}.`;
    case 'done':
      return `${isPublish ? 'Went live' : 'Was taken down'} as ${who} planned, on ${isLate ? `${ended}: late, because the CMS was not running at its hour` : when}.`;
    case 'refused':
      return `Was to ${isPublish ? 'go live' : 'be taken down'} on ${when}, as ${who} planned. That was refused:`;
  }
}
