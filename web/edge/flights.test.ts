import { setImmediate as tick, setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Flights } from './flights.ts';
import { Purges, type Stamp } from './purges.ts';

interface Text {
	tags: string[];
	isShared: boolean;
	/** The version of each document that the page shows. */
	shown: Map<string, number>;
	stamp: Stamp;
}

/** A site of some documents, whose renders read each document at a moment of its own. */
function site(random: () => number) {
	const purges = new Purges();
	purges.reset(0);
	const documents = new Map(['a:1', 'a:2', 'a:3', 'a:4'].map((tag) => [tag, 0]));
	const kept = new Map<string, Text>();
	let row = 0;
	let renders = 0;
	let most = 0;
	const underWay = new Map<string, number>();
	const flights = new Flights<Text>(purges, async (key, stamp) => {
		renders += 1;
		underWay.set(key, (underWay.get(key) ?? 0) + 1);
		most = Math.max(most, underWay.get(key) ?? 0);
		const tags = key.split(' ');
		const shown = new Map<string, number>();
		for (const tag of tags) {
			if (random() < 0.5) await tick();
			shown.set(tag, documents.get(tag) ?? 0);
			if (random() < 0.3) await pause(random() * 2);
		}
		underWay.set(key, (underWay.get(key) ?? 0) - 1);
		const page = { tags, isShared: true, shown, stamp };
		if (!purges.isPurged(stamp, tags)) kept.set(key, page);
		return page;
	});
	const publish = (tag: string) => {
		row += 1;
		documents.set(tag, row);
		purges.apply([{ id: row, kind: 'changed', tags: [tag] }], row);
	};
	const ask = async (key: string) => {
		const held = kept.get(key);
		return held && !purges.isPurged(held.stamp, held.tags) ? held : flights.get(key);
	};
	return { documents, publish, ask, counts: () => ({ renders, most }) };
}

/** Mulberry32: a failure can be run again. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

test('nobody who asks after a purge is shown the old text, in 20,000 asks while everything changes', async () => {
	const random = numbers(20261123);
	const { documents, publish, ask, counts } = site(random);
	const keys = ['a:1', 'a:1 a:2', 'a:2 a:3 a:4', 'a:4'];
	let asks = 0;
	let stale = 0;
	const reader = async () => {
		while (asks < 20_000) {
			asks += 1;
			const key = keys[Math.floor(random() * keys.length)] ?? 'a:1';
			const before = new Map(documents);
			const { shown } = await ask(key);
			for (const [tag, version] of shown) if (version < (before.get(tag) ?? 0)) stale += 1;
			if (random() < 0.2) await tick();
		}
	};
	const editor = async () => {
		while (asks < 20_000) {
			publish(`a:${1 + Math.floor(random() * 4)}`);
			await (random() < 0.5 ? tick() : pause(random() * 3));
		}
	};
	await Promise.all([...Array.from({ length: 40 }, reader), editor()]);
	expect({ stale, most: counts().most }).toEqual({ stale: 0, most: 1 });
	// Readers did share: far fewer renders than asks.
	expect(counts().renders).toBeLessThan(asks / 2);
});

test('a hundred readers of one page make one render', async () => {
	const { ask, counts } = site(() => 0.1);
	await Promise.all(Array.from({ length: 100 }, () => ask('a:1 a:2')));
	expect(counts()).toEqual({ renders: 1, most: 1 });
});

test('an answer for one reader alone is not given to those who waited', async () => {
	let renders = 0;
	const flights = new Flights(new Purges(), async () => {
		renders += 1;
		const number = renders;
		await tick();
		return { tags: [], isShared: false, number };
	});
	const answers = await Promise.all(Array.from({ length: 5 }, () => flights.get('/preview')));
	expect(new Set(answers.map(({ number }) => number)).size).toBe(5);
});

test('who asked before a purge may have the old text, who asked after a failed render began asks again', async () => {
	const purges = new Purges();
	purges.reset(0);
	const outcomes = [
		{ tags: undefined, isShared: true },
		{ tags: ['a:1'], isShared: true },
	];
	let renders = 0;
	const flights = new Flights(purges, async () => {
		const outcome = outcomes[Math.min(renders, 1)] as (typeof outcomes)[number];
		renders += 1;
		await pause(5);
		return outcome;
	});
	const before = flights.get('/x');
	purges.apply([{ id: 1, kind: 'changed', tags: ['a:1'] }], 1);
	const after = flights.get('/x');
	expect((await before).tags).toBeUndefined();
	expect((await after).tags).toEqual(['a:1']);
});
