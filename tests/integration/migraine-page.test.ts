import { beforeAll, describe, expect, inject, test } from 'vitest';

let html: string;
beforeAll(async () => {
	html = await (await fetch(`${inject('webUrl')}/conditions/migraine`)).text();
});

describe('a patient reads', () => {
	test.each([
		['the welcome of the clinic', 'You are welcome here'],
		['how many households have it', 'Nearly 1 in 4'],
		['how many people have it', 'About 12 of every 100'],
		['where the numbers come from', 'Migraine Research Foundation'],
		['what migraine is', 'What is migraine?'],
		['symptoms', 'Pulsing pain'],
		['triggers', 'Changes in the weather'],
		['ketamine for migraine', 'What is ketamine for migraine?'],
		['the proposed mechanism', 'thalamo-neocortical'],
		['the first target', 'NMDA receptors'],
		['the second target', 'Opioid receptors'],
		['the third target', 'Monoaminergic receptors'],
		['the fourth target', 'Cholinergic receptors'],
		['the fifth target', 'Nicotinic receptors'],
		['the sixth target', 'Muscarinic receptors'],
		['a study that saw a benefit', '10.1186/s10194-016-0700-3'],
		['the trial that found none', '10.5811/westjem.2018.8.37875'],
		['how strong the evidence is', 'Very low.'],
		['what is not known', 'What is not known'],
		['a contraindication', 'Allergy to ketamine'],
		['a serious side effect', 'Slow breathing'],
		['a common side effect, counted', '63 of 91'],
		['the study behind how long a side effect lasts', '10.1038/s41386-022-01266-9'],
		['other ways to treat it', 'Triptans'],
		['that the use is off-label', 'This use is off-label'],
		['whom to talk to', 'Talk to your own provider'],
		['the first call to action', 'Free Consultation'],
		['the second call to action', 'Schedule Treatment'],
		['the third call to action', 'Call Now'],
		['when to call 911', 'href="tel:911"'],
		['that nobody reviewed it', 'Demonstration: not reviewed by a clinician'],
	])('%s', (_what, words) => {
		expect(html.includes(words), words).toBe(true);
	});
});

test('booking treatment stands only after the risks', () => {
	expect(html.indexOf('Schedule Treatment')).toBeGreaterThan(html.indexOf('Slow breathing'));
	expect(html.indexOf('Schedule Treatment')).toBeGreaterThan(html.indexOf('Allergy to ketamine'));
});

test('no dose stands anywhere', () => {
	expect(html).not.toMatch(/\d\s*(mg|milligram|mcg|microgram)/i);
});

test('every mark in the text leads to a reference, and every reference leads back', () => {
	const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
	const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
	expect(targets.length).toBeGreaterThan(40);
	expect(targets.filter((id) => !ids.has(id))).toEqual([]);
	const references = [...html.matchAll(/<li id="(ref-\d+)"(.*?)<\/li>/gs)];
	expect(references.length).toBeGreaterThan(10);
	expect(references.filter(([, , entry]) => !entry?.includes('href="#cite-'))).toEqual([]);
});

test('references are numbered in the order a reader meets them', () => {
	const numbers = [...html.matchAll(/href="#ref-(\d+)"/g)].map(([, number]) => Number(number));
	const first = [...new Set(numbers)];
	expect(first).toEqual(first.toSorted((a, b) => a - b));
});
