import { expect, test } from 'vitest';
import { freeExplained } from './free-explained';
import { snapshot, TODAY } from './testing';

const button = (label: string, disclosure: string | null = null) =>
  freeExplained(snapshot('call-to-action', { label, disclosure }), TODAY);

test.each([
  'Free Consultation',
  'FREE first talk',
  'Call for free',
  'Consulta gratis',
  'Evaluación gratuita',
  'Sin costo',
  'A first talk at no cost',
])('"%s" says what is free', (label) => {
  expect(button(label)).toMatchObject([{ path: ['disclosure'] }]);
  expect(button(label, 'Free: a first talk.')).toEqual([]);
});

test.each([
  'Call Now',
  'Feel free to call',
  'Call us toll-free',
  'A drug-free week',
  'Schedule Treatment',
  'Freedom from worry',
])('"%s" promises nothing for nothing', (label) => expect(button(label)).toEqual([]));
