import { expect, test } from 'vitest';
import { planSentence } from './words';

const plan = { act: 'publish', state: 'waiting', when: 'Friday at 9:00 AM CST', who: 'Ana', isLate: false } as const;

test('an editor reads what is planned, and what became of it', () => {
  expect(planSentence(plan)).toBe('Goes live on Friday at 9:00 AM CST. Planned by Ana.');
  expect(planSentence({ ...plan, act: 'unpublish' })).toBe('Is taken down on Friday at 9:00 AM CST. Planned by Ana.');
  expect(planSentence({ ...plan, state: 'done' })).toBe('Went live as Ana planned, on Friday at 9:00 AM CST.');
  expect(planSentence({ ...plan, state: 'refused' })).toBe(
    'Was to go live on Friday at 9:00 AM CST, as Ana planned. That was refused:',
  );
  expect(
    planSentence({ ...plan, act: 'unpublish', state: 'done', ended: 'Saturday at 1:00 PM CST', isLate: true }),
  ).toBe(
    'Was taken down as Ana planned, on Saturday at 1:00 PM CST: late, because the CMS was not running at its hour.',
  );
});
