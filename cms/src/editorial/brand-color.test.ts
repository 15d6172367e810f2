import { expect, test } from 'vitest';
import { brandColorProblem } from './brand-color';

test.each(['#0e6660', '#7A1FA2', '', null, undefined])('%s is a brand color, or none', (color) => {
  expect(brandColorProblem(color)).toBeUndefined();
});

test.each(['teal', '#abc', '0e6660', '#0e66600', '#0e666g', '#0e6660; } body { display: none', 7])(
  '%s is refused with a sentence that says how to write one',
  (color) => {
    expect(brandColorProblem(color)).toMatch(/for example #0e6660\.$/);
  },
);
