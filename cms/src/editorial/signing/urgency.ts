import type { Waiting } from './api';

const STATES: readonly Waiting['state'][] = ['changed', 'behind', 'due', 'unsigned', 'returned'];
const ORDER: readonly Waiting['urgency'][] = ['unsigned', 'live', 'demonstration', 'draft', 'returned'];

/**
 * Says how urgent a signature is: what readers see that nobody signed comes first, what they do not see later. A demonstration, which
 * tells its readers that it is one, comes after the clinic's own words that they see. What was returned waits for its editors.
 *
 * @param state of the draft
 * @param readersSee what the site shows of it; none while it is not public
 */
export function urgencyOf(state: Waiting['state'], readersSee: Waiting['readersSee']): Waiting['urgency'] {
  if (state === 'returned') return 'returned';
  if (!readersSee) return 'draft';
  return readersSee === 'signed' ? 'live' : readersSee;
}

type Ranked = Pick<Waiting, 'urgency' | 'state'>;

/** Puts what is most urgent first: for `sort`. */
export const byUrgency = (one: Ranked, other: Ranked): number =>
  ORDER.indexOf(one.urgency) - ORDER.indexOf(other.urgency) || STATES.indexOf(one.state) - STATES.indexOf(other.state);
