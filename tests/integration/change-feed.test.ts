import { expect, inject, test } from 'vitest';
import { adminLogin, contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { act, forgetRedirects, open, save } from '../system/editor.ts';
import { feed, latest, summed } from '../system/feed.ts';
import { PIXEL, remove as removeFile, upload } from '../system/media.ts';

const STUDY = 'api::study.study';
const CONDITION = 'api::condition.condition';
const REDIRECT = 'api::redirect.redirect';
const NOTICE = 'api::safety-notice.safety-notice';
const CALL_TO_ACTION = 'api::call-to-action.call-to-action';

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
	const uses = { safetyNotice: (await open(NOTICE)).documentId, callToAction: (await open(CALL_TO_ACTION)).documentId };
	const documentId = await create(CONDITION, complete.condition('Planted one', uses));
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

test('a picture that comes, whose words change, or that goes, is told too', async () => {
	const before = await latest();
	const { file } = await upload('planted.png', 'image/png', PIXEL);
	if (!file) throw new Error('The upload was refused.');
	const after = await latest();
	const form = new FormData();
	form.append('fileInfo', JSON.stringify({ alternativeText: 'A planted pixel' }));
	const headers = { authorization: `Bearer ${adminLogin()}` };
	const response = await fetch(`${inject('cmsUrl')}/upload?id=${file.id}`, { method: 'POST', headers, body: form });
	expect(response.status).toBe(200);
	const tags = `upload-file:${file.documentId} upload-file file:${file.url.split('/').at(-1)}`;
	expect(summed(await feed(before))[0]).toBe(`appeared ${tags}`);
	expect(summed(await feed(after))).toEqual([`changed ${tags}`]);
	const changed = await latest();
	await removeFile(file.id);
	expect(summed(await feed(changed))).toEqual([`retired ${tags}`]);
});

test('many published at once are all told, each once, in the order of their numbers', async () => {
	const ids: string[] = [];
	for (let at = 0; at < 6; at += 1) ids.push(await create(STUDY, complete.study(`Planted ${at}`)));
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
	const bad = await create(REDIRECT, { source: '/planted-bad', kind: 'moved', target: '/planted-bad' });
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
