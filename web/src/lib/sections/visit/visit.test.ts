import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('steps are numbered in the order they happen', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/<ol.*Before you come.*Going home.*<\/ol>/s);
});
