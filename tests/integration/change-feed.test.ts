import { cpSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, test } from 'vitest';
import { adminLogin, contentManager } from '../system/cms.ts';
import { act, forgetRedirects, open, save } from '../system/editor.ts';
import { PIXEL, remove as removeFile, upload } from '../system/media.ts';
import { secondCms } from '../system/second.ts';

interface Change {
	id: number;
	kind: string;
	tags: string[];
}

interface Changes {
	latest: number;
	changes: Change[];
	reset?: true;
}

const STUDY = 'api::study.study';
const CONDITION = 'api::condition.condition';
const REDIRECT = 'api::redirect.redirect';

async function feed(
	after?: number,
	{ token = inject('deliveryToken'), url = inject('cmsUrl') } = {},
): Promise<Changes> {
	const query = after === undefined ? '' : `?after=${after}`;
	const response = await fetch(`${url}/api/changes${query}`, { headers: { authorization: `Bearer ${token}` } });
	expect(response.status).toBe(200);
	return (await response.json()) as Changes;
}

const latest = async () => (await feed()).latest;
const summed = ({ changes }: Changes) => changes.map(({ kind, tags }) => `${kind} ${tags.join(' ')}`);

async function create(uid: string, fields: object): Promise<string> {
	const { status, body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	expect(status).toBe(201);
	return body.data.documentId as string;
}

const remove = (uid: string, documentId: string) => contentManager('DELETE', `/collection-types/${uid}/${documentId}`);

test('a page learns that words it shows were published, and nothing of what they say', async () => {
	const { documentId, title } = await open(STUDY);
	const after = await latest();
	await act('publish', STUDY, documentId, { title });
	const answer = await feed(after);
	expect(summed(answer)).toEqual([`changed study:${documentId}`]);
	expect(JSON.stringify(answer)).not.toContain(String(title));
});

test('a saved draft is told to the preview alone', async () => {
	const { documentId, title } = await open(STUDY);
	const after = await latest();
	await save(STUDY, documentId, { title });
	expect(summed(await feed(after, { token: inject('previewToken') }))).toEqual([`drafted study:${documentId}`]);
	const marker = await latest();
	await act('publish', STUDY, documentId, { title });
	const published = [`changed study:${documentId}`];
	expect(summed(await feed(after))).toEqual(published);
	expect(summed(await feed(marker))).toEqual(published);
});

test('a page that appears, moves and goes purges the lists and the index of addresses when it must', async () => {
	const documentId = await create(CONDITION, { name: 'Planted', slug: 'planted-one' });
	try {
		const steps: [() => Promise<void>, string][] = [
			[() => act('publish', CONDITION, documentId), `appeared condition:${documentId} condition address`],
			[() => act('publish', CONDITION, documentId, { name: 'Planted 2' }), `changed condition:${documentId}`],
			[() => act('publish', CONDITION, documentId, { slug: 'planted-two' }), `changed condition:${documentId} address`],
			[() => act('unpublish', CONDITION, documentId), `retired condition:${documentId} condition address`],
		];
		for (const [step, told] of steps) {
			const after = await latest();
			await step();
			const [first, ...rest] = summed(await feed(after));
			expect(first).toBe(told);
			// What its old addresses lead to.
			for (const other of rest) expect(other).toMatch(/^(appeared|changed|retired) redirect:.* address$/);
		}
		await act('publish', CONDITION, documentId);
	} finally {
		const after = await latest();
		await remove(CONDITION, documentId);
		expect(summed(await feed(after))[0]).toBe(`retired condition:${documentId} condition address`);
		await forgetRedirects(/^\/conditions\/planted/);
	}
});

test('a redirect is an address, whatever of it changes', async () => {
	const documentId = await create(REDIRECT, { source: '/planted', kind: 'gone' });
	try {
		await act('publish', REDIRECT, documentId);
		const after = await latest();
		await act('publish', REDIRECT, documentId, { kind: 'back_soon' });
		expect(summed(await feed(after))).toEqual([`changed redirect:${documentId} address`]);
	} finally {
		await remove(REDIRECT, documentId);
	}
});

test('a picture whose words change, or that goes, is told too', async () => {
	const { file } = await upload('planted.png', 'image/png', PIXEL);
	if (!file) throw new Error('The upload was refused.');
	const after = await latest();
	const form = new FormData();
	form.append('fileInfo', JSON.stringify({ alternativeText: 'A planted pixel' }));
	const headers = { authorization: `Bearer ${adminLogin()}` };
	const response = await fetch(`${inject('cmsUrl')}/upload?id=${file.id}`, { method: 'POST', headers, body: form });
	expect(response.status).toBe(200);
	const tags = `upload-file:${file.documentId} file:${file.url.split('/').at(-1)}`;
	expect(summed(await feed(after))).toEqual([`changed ${tags}`]);
	const changed = await latest();
	await removeFile(file.id);
	expect(summed(await feed(changed))).toEqual([`retired ${tags}`]);
});

test('many published at once are all told, each once, in the order of their numbers', async () => {
	const ids: string[] = [];
	for (let at = 0; at < 6; at += 1) ids.push(await create(STUDY, { title: `Planted ${at}` }));
	try {
		const after = await latest();
		const { status } = await contentManager('POST', `/collection-types/${STUDY}/actions/bulkPublish`, {
			documentIds: ids,
		});
		expect(status).toBe(200);
		const { changes } = await feed(after);
		expect(changes.map(({ tags }) => tags[0]).sort()).toEqual(ids.map((id) => `study:${id}`).sort());
		expect(changes.map(({ id }) => id)).toEqual(changes.map(({ id }) => id).sort((a, b) => a - b));
	} finally {
		for (const id of ids) await remove(STUDY, id);
	}
});

test('a publish that is refused is not told: not for it, nor for what was published with it', async () => {
	const good = await create(REDIRECT, { source: '/planted-good', kind: 'gone' });
	const bad = await create(REDIRECT, { source: 'no path', kind: 'gone' });
	try {
		const after = await latest();
		const documentIds = [good, bad];
		const { status } = await contentManager('POST', `/collection-types/${REDIRECT}/actions/bulkPublish`, {
			documentIds,
		});
		expect(status).toBe(400);
		expect((await open(REDIRECT, ({ documentId }) => documentId === good)).status).toBe('draft');
		expect(await latest()).toBe(after);
	} finally {
		await remove(REDIRECT, good);
		await remove(REDIRECT, bad);
	}
});

test('a reader who asks too early waits, and is answered within 20 ms of the publish', async () => {
	const { documentId, title } = await open(STUDY);
	const lags: number[] = [];
	for (let round = 0; round < 5; round += 1) {
		let answeredAt = 0;
		const waiting = feed(await latest()).then((answer) => {
			answeredAt = performance.now();
			return answer;
		});
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(answeredAt).toBe(0);
		const published = act('publish', STUDY, documentId, { title }).then(() => performance.now());
		expect(summed(await waiting)).toEqual([`changed study:${documentId}`]);
		lags.push(answeredAt - (await published));
	}
	expect(Math.min(...lags)).toBeLessThan(20);
});

describe('a number that means nothing here', () => {
	test('is answered "reset" when the feed never got so far: the database is another one', async () => {
		expect(await feed((await latest()) + 1_000)).toMatchObject({ changes: [], reset: true });
	});

	test.skipIf(inject('settings').DATABASE_URL)(
		'is answered "reset" when it is 30 days old and forgotten, and the feed goes on from where it was',
		async () => {
			const before = await latest();
			const aged = await secondCms((folder) => {
				const database = path.join(folder, 'clinic.db');
				for (const ending of ['', '-wal']) cpSync(inject('settings').DATABASE_FILENAME + ending, database + ending);
				const copy = new DatabaseSync(database);
				copy.exec('update changes set created_at = created_at - 31 * 86400000');
				copy.close();
				return {};
			});
			try {
				expect(await feed(1, aged)).toEqual({ latest: before, changes: [], reset: true });
				expect(await feed(before - 1, aged)).toMatchObject({ latest: before, changes: [{ id: before }] });
			} finally {
				await aged.stop();
			}
		},
		60_000,
	);

	test.each(['-1', 'x', '1.5', '', '9'.repeat(20)])('is refused with what to do: "%s"', async (after) => {
		const headers = { authorization: `Bearer ${inject('deliveryToken')}` };
		const response = await fetch(`${inject('cmsUrl')}/api/changes?after=${after}`, { headers });
		expect(response.status).toBe(400);
		expect(await response.text()).toContain('GET /api/changes?after=12');
	});
});

test.runIf(inject('settings').DATABASE_URL)(
	'another CMS on the same database tells it within 100 ms',
	async () => {
		const other = await secondCms();
		try {
			const { documentId, title } = await open(STUDY);
			const lags: number[] = [];
			for (let round = 0; round < 5; round += 1) {
				let answeredAt = 0;
				const waiting = feed(await latest(), { url: other.url }).then((answer) => {
					answeredAt = performance.now();
					return answer;
				});
				await new Promise((resolve) => setTimeout(resolve, 100));
				const published = act('publish', STUDY, documentId, { title }).then(() => performance.now());
				expect(summed(await waiting)).toEqual([`changed study:${documentId}`]);
				lags.push(answeredAt - (await published));
			}
			expect(Math.min(...lags)).toBeLessThan(100);
		} finally {
			await other.stop();
		}
	},
	60_000,
);
