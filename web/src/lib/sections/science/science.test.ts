import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('design and number of people stand beside a finding, and a missed outcome is said', () => {
	const { html } = showSection(sample);
	expect(html).toContain('Randomized trial, 34 people.');
	expect(html).toContain('This study did not find what it set out to show.');
});

test('a proposed mechanism is called proposed, and what is not known is said', () => {
	const { html } = showSection(sample);
	expect(html).toMatch(/How it may work: <span class="badge[^"]*">Proposed/);
	expect(html).toContain('How long any benefit lasts.');
});

test('a benefit without its limits fails the page', () => {
	const findings = [
		{
			text: 'It helped.',
			polarity: 'benefit' as const,
			limits: null,
			studies: [sample.science!.findings![0]!.studies[0]!],
		},
	];
	expect(() => showSection({ ...sample, science: { ...sample.science!, findings } })).toThrow('limits of the benefit');
});

test('a finding that rests on nothing fails the page', () => {
	const findings = [{ text: 'It helped.', polarity: 'neutral' as const, limits: null, studies: [] }];
	expect(() => showSection({ ...sample, science: { ...sample.science!, findings } })).toThrow('studies of the finding');
});

test('a retracted study says so', () => {
	const study = { ...sample.science!.findings![0]!.studies[0]!, retracted: true };
	const findings = [{ ...sample.science!.findings![0]!, studies: [study] }];
	expect(showSection({ ...sample, science: { ...sample.science!, findings } }).html).toContain('Retracted');
});

test('where nobody counted the people of a study, the page says so; a guideline has none', () => {
	const design = (changes: object) => {
		const study = { ...sample.science!.findings![0]!.studies[0]!, participants: null, ...changes };
		const findings = [{ ...sample.science!.findings![0]!, studies: [study] }];
		return showSection({ ...sample, science: { ...sample.science!, findings } }).html;
	};
	expect(design({ design: 'systematic_review' })).toContain('Review of many studies, number of people not given.');
	expect(design({ design: 'guideline' })).toContain('Guideline.');
});
