import { expect, test } from 'vitest';
import type { User } from '../content/uses';
import { isHeld, stillUsed } from './still-used';

const user = (type: string, name: string, locale = 'en') =>
  ({ uid: `api::${type}.${type}`, documentId: name, locale, kind: type, name }) as User;
const used = { uid: 'api::contraindication.contraindication', name: 'Pregnancy' };

test('the pages that show it are named once each, with what to do instead', () => {
  const users = [user('treatment', 'IV ketamine'), user('condition', 'Migraine'), user('condition', 'Migraine', 'es')];
  expect(stillUsed(used, users)?.message).toBe(
    '"Pregnancy" is still shown on: "IV ketamine" (treatment), "Migraine" (condition). Put another contraindication in its place there and publish, or take those pages down first.',
  );
});

test('what no page shows may go', () => {
  expect(stillUsed(used, [])).toBeUndefined();
  expect(stillUsed(used, [user('side-effect', 'Nausea')])).toBeUndefined();
});

test.each(['clinician', 'call-to-action', 'price', 'condition', 'info-page'])(
  'a %s is taken out of the pages instead',
  (type) => {
    expect(isHeld(`api::${type}.${type}`)).toBe(false);
  },
);

test.each(['clinic', 'notices', 'home-page'])('the %s stays, for the whole site needs it', (type) => {
  expect(stillUsed({ uid: `api::${type}.${type}`, name: 'Clinic' }, [])?.message).toMatch(
    /so it stays public\. Change its words and publish instead\.$/,
  );
});
