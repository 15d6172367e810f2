import { expect, test } from 'vitest';
import { findingsOf } from '.';
import { part, snapshot, TODAY, used } from './testing';

const statistics = [part('part.statistic', { value: '1 in 4', label: 'households' })];
const sections = [part('section.statistics', { statistics })];
const gravity = (type: string, fields: object, code: string) =>
  findingsOf(snapshot(type, { ...fields }), TODAY).find((finding) => finding.code === code);

test('an unsourced figure blocks a medical page, and is only remarked on the clinic’s own', () => {
  expect(gravity('condition', { sections }, 'claims-sourced')?.severity).toBe('block');
  expect(gravity('info-page', { sections }, 'claims-sourced')?.severity).toBe('warn');
});

test('a rule does not hold where the table has none', () => {
  const action = part('section.action', { callsToAction: [used('call-to-action', { kind: 'scheduling' })] });
  expect(gravity('condition', { sections: [action] }, 'risks-before-booking')).toBeDefined();
  expect(gravity('info-page', { sections: [action] }, 'risks-before-booking')).toBeUndefined();
});

test('a reviewer may override what the table says, and nothing else', () => {
  expect(gravity('treatment-science', {}, 'contrary-sought')?.isOverridable).toBe(true);
  expect(gravity('treatment', {}, 'fair-balance')?.isOverridable).toBe(false);
});

test('a reviewer may let pass what is only guessed of an approval, and not what is said', () => {
  const found = (value: string) => {
    const texts = [{ path: ['summary'], owner: 'api::treatment.treatment', field: 'summary', value }];
    const treatment = { ...snapshot('treatment', { approvalStatus: 'off_label' }), texts };
    return findingsOf(treatment, TODAY).filter(({ code }) => code === 'off-label-said');
  };
  expect(found('Ketamine is approved by the FDA for migraine.')).toMatchObject([{ isOverridable: false }]);
  expect(found('It went through the whole FDA process for chronic pain and came out with a yes.')).toMatchObject([
    { isOverridable: true, severity: 'block' },
  ]);
});

test('what blocks comes before what is only remarked', () => {
  const found = findingsOf(snapshot('info-page', { sections }), TODAY).map(({ severity }) => severity);
  expect(found).toEqual([...found].sort());
  expect(new Set(found)).toEqual(new Set(['block', 'warn']));
});

test('a page of 40 sections is judged within 50 ms', () => {
  const study = used('study', { design: 'rct' });
  const many = Array.from({ length: 40 }, () =>
    part('section.statistics', {
      statistics: Array.from({ length: 5 }, () => part('part.statistic', { value: '1 in 4', label: 'people', study })),
    }),
  );
  const page = snapshot('condition', { sections: many });
  findingsOf(page, TODAY);
  const start = performance.now();
  findingsOf(page, TODAY);
  expect(performance.now() - start).toBeLessThan(50);
});
