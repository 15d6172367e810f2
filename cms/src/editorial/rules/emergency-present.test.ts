import { expect, test } from 'vitest';
import { emergencyPresent } from './emergency-present';
import { part, snapshot, TODAY, unpublished, used } from './testing';

const line = (text: string, telephone: string | null = null) => part('part.safety-line', { text, telephone });
const with911 = used('safety-notice', { lines: [line('Call 911 for a seizure.', '911')] }, 'Alarm signs');
const with988 = used('safety-notice', { lines: [line('Call 911.'), line('Call or text 988 if you want to die.')] });
const code = (icd10: string) => [part('part.medical-code', { code: icd10 })];
const page = (fields: object) => emergencyPresent(snapshot('condition', { name: 'Migraine', ...fields }), TODAY);

test.each(['condition', 'treatment'])('a %s without a safety notice is told to choose one', (type) => {
  expect(emergencyPresent(snapshot(type, { safetyNotice: null }), TODAY)).toEqual([
    { path: ['safetyNotice'], message: 'Choose a safety notice, then publish.' },
  ]);
});

test('a page on migraine may speak of 911 alone', () => {
  expect(page({ safetyNotice: with911, icd10Codes: code('G43.711') })).toEqual([]);
});

test.each([
  { icd10Codes: code('F32.2') },
  { name: 'Depression' },
  { name: 'Trastorno de ansiedad' },
  { clinicalName: 'Posttraumatic stress disorder (PTSD)' },
])('a mental-health page needs 988 in its lines: %o', (fields) => {
  expect(page({ ...fields, safetyNotice: with911 })).toMatchObject([
    { path: ['safetyNotice'], message: expect.stringContaining('do not name 988') },
  ]);
  expect(page({ ...fields, safetyNotice: with988 })).toEqual([]);
});

test('of a notice that is not published, only that is said, by another rule', () => {
  expect(page({ name: 'Depression', safetyNotice: unpublished('safety-notice') })).toEqual([]);
});
