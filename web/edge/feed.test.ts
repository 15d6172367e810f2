import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { FeedReader, parseFeed, type FeedAnswer, type FeedState } from './feed.ts';
import { createLog } from './log.ts';

type Handle = (after: string | null, response: http.ServerResponse) => void;

const ends: (() => unknown)[] = [];
afterEach(async () => {
	for (const end of ends.splice(0)) await end();
});

const row = (id: number) => ({ id, kind: 'changed', tags: [`condition:${id}`] });

/** A CMS that answers as a test says, and a reader that follows it. */
async function follow(handle: Handle, start?: number) {
	const asked: (string | null)[] = [];
	const server = http.createServer((request, response) => {
		const after = new URL(request.url ?? '', 'http://cms').searchParams.get('after');
		asked.push(request.headers.authorization === 'Bearer s3cret' ? after : 'a stranger');
		handle(after, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	let cursor = start;
	const answers: FeedAnswer[] = [];
	const states: FeedState[] = [];
	const lines: string[] = [];
	const reader = new FeedReader({
		url: `http://127.0.0.1:${port}`,
		token: 's3cret',
		cursor: () => cursor,
		async onAnswer(answer) {
			answers.push(answer);
			cursor = answer.changes.at(-1)?.id ?? answer.latest;
		},
		onState: (state) => states.push(state),
		log: createLog((line) => lines.push(line)),
		times: { shortest: 5, longest: 20, timeout: 300 },
	});
	reader.start();
	ends.push(
		() => reader.stop(),
		() => server.closeAllConnections(),
		() => server.close(),
	);
	return { reader, answers, states, asked, lines, port };
}

const json = (response: http.ServerResponse, answer: object) => void response.end(JSON.stringify(answer));

test('a first start takes the number there is, and asks what comes after it', async () => {
	const { answers, asked, states } = await follow((after, response) => {
		if (after === null) json(response, { latest: 7, changes: [] });
		else if (after === '7') json(response, { latest: 8, changes: [row(8)] });
	});
	await vi.waitFor(() => expect(asked).toEqual([null, '7', '8']));
	expect(answers[0]).toEqual({ latest: 7, changes: [], reset: true });
	expect(answers[1]?.changes).toEqual([row(8)]);
	expect(states).toEqual(['live']);
});

test('after a restart the reader catches up before it waits', async () => {
	const { answers, asked } = await follow((after, response) => {
		if (after === null) json(response, { latest: 9, changes: [] });
		else if (after === '7') json(response, { latest: 9, changes: [row(8), row(9)] });
	}, 7);
	await vi.waitFor(() => expect(asked).toEqual([null, '7', '9']));
	expect(answers[0]?.changes).toHaveLength(2);
});

test('with nothing missed it is live at once, though the next answer may take half a minute', async () => {
	const { reader, asked } = await follow((after, response) => {
		if (after === null) json(response, { latest: 7, changes: [] });
	}, 7);
	await vi.waitFor(() => expect(asked).toEqual([null, '7']));
	expect(reader.state).toBe('live');
});

test('a database whose numbers end before ours is another one: everything is purged', async () => {
	const { answers } = await follow((after, response) => {
		if (after === null) json(response, { latest: 3, changes: [] });
	}, 700);
	await vi.waitFor(() => expect(answers).toEqual([{ latest: 3, changes: [], reset: true }]));
});

test('a connection cut a hundred times, refusals and nonsense lose nothing, and are said once', async () => {
	let count = 0;
	const { answers, lines } = await follow((after, response) => {
		count += 1;
		if (count % 3 !== 1) {
			if (after === null) json(response, { latest: 5, changes: [] });
			else if (Number(after) < 5) json(response, { latest: 5, changes: [row(Number(after) + 1)] });
			else response.destroy();
			return;
		}
		const bad = [
			() => response.destroy(),
			() => response.writeHead(503).end(),
			() => response.end('<html>a proxy'),
			() => response.end('{"latest": 5, "chan'),
			() => json(response, { latest: '5', changes: [] }),
			() => json(response, { latest: 5, changes: [{ id: 1, kind: 'odd', tags: [] }] }),
			() => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
		];
		bad[count % bad.length]?.();
	}, 0);
	await vi.waitFor(() => expect(count).toBeGreaterThan(100), { timeout: 10_000 });
	const ids = answers.flatMap(({ changes }) => changes.map(({ id }) => id));
	expect(ids).toEqual([1, 2, 3, 4, 5]);
	expect(lines.join('')).not.toContain('s3cret');
});

test('a CMS that takes the question and never answers is away, and is asked again', async () => {
	const { reader, asked } = await follow(() => {}, 7);
	await vi.waitFor(() => expect(asked.length).toBeGreaterThan(1), { timeout: 3_000 });
	expect(reader.state).toBe('away');
});

test('a CMS without the feed is told apart from one that is away', async () => {
	let isThere = true;
	const { reader } = await follow(
		(_after, response) => void (isThere ? response.writeHead(404).end() : response.destroy()),
	);
	await vi.waitFor(() => expect(reader.state).toBe('absent'));
	isThere = false;
	await reader.askNow();
	expect(reader.state).toBe('away');
});

test('it ends in the middle of a long wait', async () => {
	const { reader, asked } = await follow((after, response) => {
		if (after === null) json(response, { latest: 7, changes: [] });
	}, 7);
	await vi.waitFor(() => expect(asked).toHaveLength(2));
	const began = performance.now();
	await reader.stop();
	expect(performance.now() - began).toBeLessThan(200);
	await pause(50);
	expect(asked).toHaveLength(2);
});

test.each([
	'null',
	'[]',
	'{}',
	'{"latest":-1,"changes":[]}',
	'{"latest":1,"changes":[{"id":1,"kind":"changed","tags":[1]}]}',
])('%s is no answer of the feed', (text) => {
	expect(() => parseFeed(text)).toThrow('another shape');
});
