import { expect, test } from 'vitest';
import { risksBeforeBooking } from './risks-before-booking';
import { part, snapshot, TODAY, used } from './testing';

const button = (kind: string) => used('call-to-action', { kind }, kind);
const action = (kind: string) => part('section.action', { callsToAction: [button(kind)] });
const safety = part('section.safety');
const page = (fields: object) => risksBeforeBooking(snapshot('condition', { ...fields }), TODAY);

test('booking after the risks passes, and so do a free talk and the phone before them', () => {
  const sections = [action('consultation_form'), action('phone_call'), safety, action('scheduling')];
  expect(page({ sections, callsToAction: [button('scheduling')] })).toEqual([]);
});

test('booking above the risks is told to move', () => {
  const [flaw] = page({ sections: [part('section.welcome'), action('scheduling'), safety] });
  expect(flaw?.path).toEqual(['sections', '1', 'callsToAction']);
  expect(flaw?.message).toMatch('"scheduling" books treatment before the reader has met the risks.');
});

test('a page without risks books nothing, at its end neither', () => {
  expect(page({ sections: [part('section.prose')], callsToAction: [button('scheduling')] })).toMatchObject([
    { path: ['callsToAction'] },
  ]);
});

test('other pages are not held to it: a treatment shows its risks by itself', () => {
  const treatment = snapshot('treatment', { sections: [action('scheduling')] });
  expect(risksBeforeBooking(treatment, TODAY)).toEqual([]);
});
