import { expect, test } from 'vitest';
import { createReferences } from './references.ts';
import { sideEffect } from './side-effects.sample.ts';
import { sideEffectGroups } from './side-effects.ts';

test('those counted in the same people share one line that says who they were', () => {
	const [group] = sideEffectGroups([sideEffect('Nausea', 25), sideEffect('Vertigo', 63)], createReferences());
	expect(group?.intro).toBe('Out of 91 people (people with depression):');
	expect(group?.introCitations).toHaveLength(1);
	expect(group?.items.map(({ name, frequency }) => [name, frequency])).toEqual([
		['Vertigo', '63 of 91'],
		['Nausea', '25 of 91'],
	]);
});

test('advice most share is said once, and the others keep their own', () => {
	const effects = [sideEffect('A', 3), sideEffect('B', 2), sideEffect('C', 1, 'common', 'Call 911.')];
	const [group] = sideEffectGroups(effects, createReferences());
	expect(group?.whatToDo).toBe('Tell staff.');
	expect(group?.hasExceptions).toBe(true);
	expect(group?.items.map(({ whatToDo }) => whatToDo)).toEqual(['', '', 'Call 911.']);
});

test('where nobody counted, the page says so', () => {
	const [group] = sideEffectGroups([sideEffect('Sleepiness')], createReferences());
	expect(group?.intro).toContain('We have no count');
});

test('a count that lost its source fails the page', () => {
	const effect = sideEffect('Nausea', 25);
	effect.frequency!.study = null;
	expect(() => sideEffectGroups([effect], createReferences())).toThrow('source of how often "Nausea" happens');
});

test('a side effect without advice fails the page', () => {
	expect(() => sideEffectGroups([sideEffect('Nausea', 25, 'common', '')], createReferences())).toThrow(
		'advice on the side effect "Nausea"',
	);
});
