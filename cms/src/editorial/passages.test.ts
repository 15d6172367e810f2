import { expect, test } from 'vitest';
import type { Text } from '../content/texts';
import { passagesOf } from './passages';
import { part, snapshot, used } from './rules/testing';

const text = (owner: string, path: string[], value: string): Text => ({ owner, field: path.at(-1) ?? '', path, value });
const passages = (type: string, fields: object, ...texts: Text[]) =>
  passagesOf({ ...snapshot(type, { ...fields }), texts }).map(({ passage }) => passage);

test('a finding brings the designs of its studies, and the approval of this use', () => {
  const studies = [used('study', { design: 'case_series' }), used('study', { design: 'rct' })];
  const fields = { approvalStatus: 'off_label', findings: [part('part.finding', { text: 'Less pain', studies })] };
  const limits = text('part.finding', ['findings', '0', 'limits'], 'Few people.');
  expect(
    passages('treatment-science', fields, text('part.finding', ['findings', '0', 'text'], 'Less pain'), limits),
  ).toEqual([
    { text: 'Less pain', locale: 'en', scope: 'clinical', approval: 'off_label', designs: ['case_series', 'rct'] },
    { text: 'Few people.', locale: 'en', scope: 'clinical', approval: 'off_label' },
  ]);
});

test('a page that speaks of two uses is held to the stricter one', () => {
  const science = (approvalStatus: string) =>
    part('section.science', { science: used('treatment-science', { approvalStatus }) });
  const fields = { sections: [science('approved'), science('off_label')] };
  const summary = text('api::condition.condition', ['summary'], 'What we offer.');
  expect(passages('condition', fields, summary)[0]?.approval).toBe('off_label');
});

test('the title of a study is its authors’ own', () => {
  const title = text('api::study.study', ['title'], 'Ketamine produces effective pain relief');
  const limits = text('api::study.study', ['limitations'], 'Only 60 people.');
  expect(passages('study', {}, title, limits)).toEqual([
    { text: 'Only 60 people.', locale: 'en', scope: 'shared-fact' },
  ]);
});

test('the clinic’s own pages are the clinic’s, in their own language', () => {
  const body = text('section.prose', ['sections', '0', 'body'], 'Bienvenidos.');
  const page = { ...snapshot('home-page', {}), locale: 'es', texts: [body] };
  expect(passagesOf(page)).toEqual([
    { path: body.path, passage: { text: 'Bienvenidos.', locale: 'es', scope: 'clinic' } },
  ]);
});
