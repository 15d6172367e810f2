import { expect, test } from 'vitest';
import { placeOf } from './place';

const LABELS = {
  label: (owner: string, field: string) =>
    ({ 'a sections': 'Sections', 'section.statistics statistics': 'Figures', 'part.statistic study': 'Study' })[
      `${owner} ${field}`
    ] ?? field,
  component: () => 'Figures and facts',
};
const FIELDS = {
  frequency: { __component: 'part.frequency', study: null },
  sections: [
    { __component: 'section.prose' },
    { __component: 'section.statistics', statistics: [{ __component: 'part.statistic' }] },
  ],
};

test.each([
  [['sections', '1', 'statistics', '0', 'study'], 'Sections 2 (Figures and facts) › Figures 1 › Study'],
  [['sections', '1'], 'Sections 2 (Figures and facts)'],
  [['sections'], 'Sections'],
  [['frequency', 'study'], 'frequency › study'],
  [[], ''],
])('a field deep in a form is told by what stands above it: %j', (path, place) => {
  expect(placeOf('a', FIELDS, path, LABELS)).toBe(place);
});
