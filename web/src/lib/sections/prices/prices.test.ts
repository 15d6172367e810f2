import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a price stands with what it includes, the day it was checked, and the right to an estimate', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/One infusion.*\$1 to \$2.*The visit and the medicine\..*November 22, 2026/s);
	expect(html).toContain('Good Faith Estimate');
});

test('a price nobody at the clinic has written says so', () => {
	expect(showSection(sample).html).toContain('Placeholder');
	const prices = sample.prices.map((price) => price && { ...price, placeholder: false });
	expect(showSection({ ...sample, prices }).html).not.toContain('Placeholder');
});

test('prices are never shown without the Good Faith Estimate notice', () => {
	expect(() => showSection(sample, { notices: null })).toThrow('goodFaithEstimate');
});
