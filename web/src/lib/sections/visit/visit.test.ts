import { expect, test } from 'vitest';
import { paragraph, showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('steps are numbered in the order they happen', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/<ol.*Before you come.*Going home.*<\/ol>/s);
});

test('a visit that is told in its text alone has no empty list', () => {
	const { html } = showSection({ ...sample, body: paragraph('You stay for two hours.'), steps: [] });
	expect(html).toContain('two hours');
	expect(html).not.toContain('<ol');
});
