import { expect, test } from 'vitest';
import { sampleStudy, showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a number stands with what it counts and a mark that leads to its source', () => {
	const { html } = showSection(sample);
	expect(html).toContain('Nearly 1 in 4');
	expect(html).toMatch(/<a[^>]*href="#ref-1"[^>]*aria-label="Reference 1: Migraine Research Foundation"/);
});

test('a number that lost its source is not shown at all', () => {
	const statistics = [{ value: '9 in 10', label: 'people', study: null, source: null }];
	expect(() => showSection({ ...sample, statistics })).toThrow('source of the figure "9 in 10"');
});

test('a number whose study was retracted says so beside it, to the eye and to the ear', () => {
	const statistics = [{ value: '9 in 10', label: 'people', study: { ...sampleStudy, retracted: true }, source: null }];
	const { html } = showSection({ ...sample, statistics });
	expect(html).toContain('[1, retracted]');
	expect(html).toContain('aria-label="Reference 1: Etchison 2018, retracted"');
});
