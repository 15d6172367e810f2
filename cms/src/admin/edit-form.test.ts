import { expect, test } from 'vitest';
import { messageOf } from './edit-form';

const AWAY = 'The CMS does not answer. Nothing was kept: try again.';
const SAID = 'Write what is to be changed.';

test.each([
  ['a refusal', Object.assign(new Error('x'), { status: 400, response: { data: { error: { message: SAID } } } }), SAID],
  ['a refusal of what changes documents', { name: 'ApplicationError', status: 400, message: SAID, details: {} }, SAID],
  ['no connection', new TypeError('Failed to fetch'), AWAY],
  ['no connection, told as data', { name: 'TypeError', message: 'Failed to fetch' }, AWAY],
  ['a proxy in place of the CMS', Object.assign(new Error('Unknown Server Error'), { status: 502 }), AWAY],
  ['a proxy, told as data', { name: 'UnknownError', status: 502, message: 'Unknown Server Error' }, AWAY],
  ['nothing', undefined, AWAY],
])('an editor reads our own words of %s', (_what, error, sentence) => {
  expect(messageOf(error)).toBe(sentence);
});
