import { expect, test } from 'vitest';
import { passageOf } from './texts-check.ts';

test('approval and design may be spelled as people write them', () => {
	expect(passageOf({ text: 'a', locale: 'es-MX', approval: 'off-label', design: 'case series' }, 0)).toEqual({
		...{ text: 'a', locale: 'es', scope: 'clinical' },
		...{ approval: 'off_label', designs: ['case_series'] },
	});
	expect(passageOf({ text: 'a', design: 'Open-label RCT' }, 0).designs).toEqual(['open_label_rct']);
});

test.each([
	[{}, 'Text 3: "text" must be a string.'],
	[{ text: 'a', locale: 'fr' }, 'Text 3: "locale" must be one of: en, es.'],
	[{ text: 'a', design: 'poll' }, 'Text 3: "design" must be one of'],
])('a text that cannot be read is named by its place: %j', (given, message) => {
	expect(() => passageOf(given, 2)).toThrow(message);
});
