import { expect, test } from 'vitest';
import { sample as prose } from '#lib/sections/prose/sample.ts';
import { sample as safety } from '#lib/sections/safety/sample.ts';
import { sample as science } from '#lib/sections/science/sample.ts';
import { sample as treatment } from '#lib/sections/treatment/sample.ts';
import { conditionAnswer } from './condition.sample.ts';
import { conditionPage } from './condition.ts';

const URL = 'https://clinic.example/conditions/migraine';
const NOW = new Date('2026-12-01T12:00:00Z');
const page = (...args: Parameters<typeof conditionAnswer>) => {
	const made = conditionPage(conditionAnswer(...args), URL, NOW);
	if (!made) throw new Error('no page');
	return made;
};

test('a condition the CMS does not know is no page', () => {
	expect(conditionPage({ ...conditionAnswer(), conditions: [] }, URL, NOW)).toBeUndefined();
});

test('it welcomes before the contents list, which starts after the welcome', () => {
	const { welcomes, sections, contents } = page();
	expect(welcomes.map(({ heading }) => heading)).toEqual(['You are welcome here']);
	expect(sections[0]?.heading).toBe('What is migraine?');
	expect(contents[0]?.heading).toBe('What is migraine?');
});

test('references are numbered across sections, in the order a reader meets them, each with its ways back', () => {
	const { references } = page();
	expect(references.map(({ number, authors }) => [number, authors])).toEqual([
		[1, 'Etchison AR, Bos L.'],
		[2, 'Migraine Research Foundation.'],
	]);
	expect(references[0]?.citations.map(({ id }) => id)).toEqual(['cite-1-1', 'cite-1-2']);
	expect(references[0]?.href).toBe('https://doi.org/10.5811/westjem.2018.8.37875');
});

test('a number in a line of the safety notice calls', () => {
	expect(page().safetyNotice.lines).toEqual([
		{ before: 'Call ', telephone: { text: '911', href: 'tel:911' }, after: ' for a sudden headache.' },
	]);
});

test('a page without a safety notice is never served', () => {
	expect(() => page({ safetyNotice: null })).toThrow('The page has no safety notice.');
});

test('a page that offers a treatment without showing its risks is never served', () => {
	expect(() => page({ sections: [prose, treatment, science] })).toThrow('without its risks');
});

test('a section this site does not know fails the page instead of being left out', () => {
	const sections = [{ __typename: 'ComponentSectionNew' } as unknown as typeof prose];
	expect(() => page({ sections })).toThrow('a section this site does not know: ComponentSectionNew');
	expect(() => page({ sections: [{ __typename: 'Error' }] })).toThrow('does not know');
});

test('silence is not approval: a treatment is off-label unless the science says otherwise', () => {
	const offLabel = (sections: Parameters<typeof conditionAnswer>[0]) =>
		(page(sections).sections.find(({ name }) => name === 'ComponentSectionTreatment')?.model as { offLabel?: unknown })
			.offLabel;
	expect(offLabel({ sections: [treatment, safety] })).toBeDefined();
	const approved = { ...science, science: { ...science.science!, approvalStatus: 'approved' as const } };
	expect(offLabel({ sections: [treatment, approved, safety] })).toBeUndefined();
});

test('one demonstration document marks the whole page, and clearing all of them clears it', () => {
	expect(page().demonstration).toBe(true);
	expect(page({ demonstration: false }).demonstration).toBe(true);
	const answer = JSON.parse(
		JSON.stringify(conditionAnswer()).replaceAll('"demonstration":true', '"demonstration":false'),
	);
	expect(conditionPage(answer, URL, NOW)?.demonstration).toBe(false);
});

test('two sections of a kind have addresses of their own, and the first keeps its own', () => {
	const ids = page({ sections: [prose, prose] }).sections.map(({ id }) => id);
	expect(ids).toEqual(['what-is-migraine', 'what-is-migraine-2']);
});

test('an editor cannot take the address of a part the page adds by itself', () => {
	expect(page({ sections: [{ ...prose, anchor: 'references' }] }).sections[0]?.id).toBe('references-2');
});

const overdueBy = (lastDayOfBooking: string | null) => {
	const review = { reviewer: 'Ana', credentials: null, signedAt: '2025-11-01T12:00:00.000Z', dueOn: '2026-11-01' };
	const callsToAction = (['scheduling', 'phone_call'] as const).map((kind) => ({
		...{ __typename: 'CallToAction' as const, documentId: kind, label: kind, kind, target: null, disclosure: null },
	}));
	const answer = conditionAnswer({ review: { ...review, bookingEndsOn: lastDayOfBooking }, callsToAction });
	const signed = JSON.parse(JSON.stringify(answer).replaceAll('"demonstration":true', '"demonstration":false'));
	return conditionPage(signed, URL, NOW);
};

test('an overdue page stays, says so, and goes on offering to book unless the clinic asks that it stops', () => {
	expect(overdueBy(null)).toMatchObject({ review: { isOverdue: true }, nextSteps: { bookingPaused: false } });
	expect(overdueBy('2026-12-01')?.nextSteps.actions).toHaveLength(2);
	const paused = overdueBy('2026-11-30')?.nextSteps;
	expect([paused?.bookingPaused, paused?.actions.map(({ label }) => label)]).toEqual([true, ['phone_call']]);
});
