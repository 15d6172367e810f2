import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('each other treatment leads to what it rests on', () => {
	expect(showSection(sample).html).toMatch(/Triptans\.<\/strong>\s*A group of medicines\..*href="#ref-1"/s);
});

test('a page that names no other treatment is not whole', () => {
	expect(() => showSection({ ...sample, alternatives: [] })).toThrow('other treatments');
});
