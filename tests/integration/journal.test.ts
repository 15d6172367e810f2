import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, test } from 'vitest';
import { contentManager } from '../system/cms.ts';
import { tryInDatabase } from '../system/database.ts';
import { act, save } from '../system/editor.ts';
import { journal, verifyJournal } from '../system/journal.ts';
import { call, inviteEditor } from '../system/people.ts';
import { secondCms } from '../system/second.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const REDIRECT = 'api::redirect.redirect';
const PLANTED = { name: 'Planted', severity: 'caution', advice: 'Tell us first.' };

const JOURNAL = 'api::journal-entry.journal-entry';

async function create(uid: string, fields: object): Promise<string> {
	const { status, body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	expect(status).toBe(201);
	return body.data.documentId as string;
}

const remove = (uid: string, documentId: string) => contentManager('DELETE', `/collection-types/${uid}/${documentId}`);

const told = (subject: string) => journal(subject).map(({ kind, language }) => `${kind} ${language}`);

test('what went public, came back and was taken away stands in the journal with the words a patient read', async () => {
	const documentId = await create(CONTRAINDICATION, { ...PLANTED, demonstration: true });
	const subject = `contraindication:${documentId}`;
	await save(CONTRAINDICATION, documentId, { advice: 'Tell us before you come.' });
	expect(told(subject)).toEqual([]);
	await act('publish', CONTRAINDICATION, documentId, {});
	await act('publish', CONTRAINDICATION, documentId, { advice: 'Tell us at once.' });
	await act('publish', CONTRAINDICATION, documentId, { advice: 'Tell us before you come.' });
	await act('unpublish', CONTRAINDICATION, documentId);
	await act('publish', CONTRAINDICATION, documentId);
	await remove(CONTRAINDICATION, documentId);

	const entries = journal(subject);
	expect(entries.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
		'published en',
		'published en',
		'restored en',
		'unpublished en',
		'restored en',
		'deleted en',
	]);
	const details = entries.map((entry) => JSON.parse(entry.details));
	expect(details[1]).toEqual({
		name: 'Planted',
		content: { ...PLANTED, advice: 'Tell us at once.', demonstration: true },
	});
	expect(details[2].restores).toBe(entries[0]?.number);
	expect(details[2].content).toEqual(details[0].content);
	expect(entries[2]?.contentHash).toBe(entries[0]?.contentHash);
	expect(entries[3]).toMatchObject({ contentHash: null, details: '{}' });
});

test('an entry names who did it and when: a person, or the CMS that planted the demo', async () => {
	const editor = await inviteEditor('Jo');
	const documentId = await create(CONTRAINDICATION, PLANTED);
	try {
		const before = Date.now();
		const address = `/content-manager/collection-types/${CONTRAINDICATION}/${documentId}/actions/publish`;
		expect((await call('POST', address, { token: editor.token, body: {} })).status).toBe(200);
		const [entry] = journal(`contraindication:${documentId}`);
		expect(entry).toMatchObject({ who: 'Jo Example', whoId: expect.any(Number) });
		expect(Date.parse(entry?.at ?? '')).toBeGreaterThanOrEqual(before);
		expect(Date.parse(entry?.at ?? '')).toBeLessThanOrEqual(Date.now());
		expect(journal()[0]).toMatchObject({ number: 1, who: 'the CMS', whoId: null, kind: 'published' });
	} finally {
		await remove(CONTRAINDICATION, documentId);
		await editor.leave();
	}
});

test('the account of someone who leaves is taken away, and the journal goes on naming them', async () => {
	const editor = await inviteEditor('Lee');
	const documentId = await create(CONTRAINDICATION, PLANTED);
	try {
		const address = `/content-manager/collection-types/${CONTRAINDICATION}/${documentId}/actions/publish`;
		await call('POST', address, { token: editor.token, body: {} });
		await editor.leave();
		expect((await call('GET', '/admin/users/me', { token: editor.token })).status).toBe(401);
		expect(journal(`contraindication:${documentId}`)[0]).toMatchObject({ who: 'Lee Example' });
	} finally {
		await remove(CONTRAINDICATION, documentId);
	}
});

test('a page’s entry holds its sections and names the documents it showed', () => {
	const page = journal().find(({ subject, details }) => /^condition:/.test(subject) && details.includes('"Migraine"'));
	const { content } = JSON.parse(page?.details ?? '{}');
	expect(content.safetyNotice).toMatch(/^safety-notice:\w+$/);
	const science = content.sections.find(
		(section: { __component: string }) => section.__component === 'section.science',
	);
	expect(science.science).toMatch(/^treatment-science:\w+$/);
	expect(page?.details).toContain('"__component":"part.statistic"');
	expect(journal(science.science).length).toBeGreaterThan(0);
});

test('many published in one go stand in it once each, and it stays whole', async () => {
	const documentIds: string[] = [];
	for (let at = 0; at < 6; at += 1)
		documentIds.push(await create(CONTRAINDICATION, { ...PLANTED, name: `Planted ${at}` }));
	try {
		const address = `/collection-types/${CONTRAINDICATION}/actions/bulkPublish`;
		expect((await contentManager('POST', address, { documentIds })).status).toBe(200);
		const subjects = documentIds.map((id) => `contraindication:${id}`);
		const entries = journal().filter(({ subject }) => subjects.includes(subject));
		expect(entries.map(({ subject }) => subject).sort()).toEqual(subjects.sort());
	} finally {
		for (const id of documentIds) await remove(CONTRAINDICATION, id);
	}
});

test('a publish that was refused does not stand in it, nor does what was to be published with it', async () => {
	const documentIds = [
		await create(REDIRECT, { source: '/planted-good', kind: 'gone' }),
		await create(REDIRECT, { source: '/planted-bad', kind: 'moved', target: '/planted-bad' }),
	];
	try {
		const before = journal().length;
		const address = `/collection-types/${REDIRECT}/actions/bulkPublish`;
		expect((await contentManager('POST', address, { documentIds })).status).toBe(400);
		expect(journal()).toHaveLength(before);
	} finally {
		for (const id of documentIds) await remove(REDIRECT, id);
	}
});

describe('nobody changes what it says', () => {
	const address = `/collection-types/${JOURNAL}`;

	test('not in the admin, not even the first administrator', async () => {
		const entry = { number: 1_000_000, kind: 'signed', who: 'Nobody' };
		const { body } = await contentManager<{ results: { documentId: string }[] }>('GET', `${address}?pageSize=1`);
		const id = body.results[0]?.documentId;
		expect(id).toBeDefined();
		expect((await contentManager('POST', address, entry)).status).toBe(403);
		expect((await contentManager('PUT', `${address}/${id}`, entry)).status).toBe(403);
		expect((await contentManager('DELETE', `${address}/${id}`)).status).toBe(403);
		expect((await contentManager('POST', `${address}/actions/bulkDelete`, { documentIds: [id] })).status).toBe(403);
		expect(verifyJournal().status).toBe(0);
	});

	test.each(['GET', 'POST', 'PUT', 'DELETE'])('not through the API, which does not know it: %s', async (method) => {
		const headers = { authorization: `Bearer ${inject('previewToken')}` };
		for (const path of ['journal-entries', 'journal-entries/1', 'journal'])
			expect((await fetch(`${inject('cmsUrl')}/api/${path}`, { method, headers })).status).toBeGreaterThan(403);
	});

	test('not through GraphQL, whose schema does not name it', () => {
		expect(readFileSync('shared/schema.graphql', 'utf8')).not.toMatch(/journalEntr/i);
	});

	test.each([
		"update journal set who = 'Nobody' where number = 1",
		'delete from journal',
		"update journal set details = '{}'",
	])('not in the database: %s', async (sql) => {
		await expect(tryInDatabase(sql)).rejects.toThrow('The journal is append-only');
	});

	test.runIf(inject('settings').DATABASE_URL)('nor is it emptied', async () => {
		await expect(tryInDatabase('truncate journal')).rejects.toThrow('The journal is append-only');
	});
});

describe('pnpm journal:verify', () => {
	test('says that the journal is whole, and gives the hash to note', () => {
		const { status, says } = verifyJournal();
		expect(status).toBe(0);
		expect(says).toMatch(/^The journal is whole\. Entries: \d{3}, .*\nIts hash, .*: [0-9a-f]{64}\n$/);
		expect(verifyJournal(['--seen', journal()[4]?.hash ?? '']).status).toBe(0);
	});

	test('a hash that was noted and is gone is a journal that was cut off', () => {
		const { status, says } = verifyJournal(['--seen', 'f'.repeat(64)]);
		expect(status).toBe(1);
		expect(says).toContain('Entries were cut off at the end');
	});

	test('an export never writes over a file', () => {
		const { status, says } = verifyJournal(['--export', 'package.json']);
		expect(status).toBe(1);
		expect(says).toContain('file already exists');
	});

	test('a database that is not there is a sentence, not a pass', () => {
		const nowhere: Record<string, string> = inject('settings').DATABASE_URL
			? { DATABASE_URL: 'postgresql://nobody@127.0.0.1:9/none' }
			: { DATABASE_FILENAME: '/nowhere/clinic.db' };
		const { status, says } = verifyJournal([], nowhere);
		expect(status).toBe(1);
		expect(says).toMatch(/^The journal could not be read: .{10,}/);
	});
});

describe.skipIf(inject('settings').DATABASE_URL)('a journal that someone with the database in hand has changed', () => {
	async function changed(sql: string, look: (file: string, folder: string) => Promise<void> | void): Promise<void> {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-changed-'));
		const file = path.join(folder, 'clinic.db');
		for (const ending of ['', '-wal']) cpSync(inject('settings').DATABASE_FILENAME + ending, file + ending);
		const copy = new DatabaseSync(file);
		copy.exec(`drop trigger journal_refuses_update; drop trigger journal_refuses_delete; ${sql}`);
		copy.close();
		try {
			await look(file, folder);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}

	test.each([
		["update journal set who = 'Nobody' where number = 5", /is not whole: entry 5 .* no longer says what it said/],
		['delete from journal where number = 5', /is not whole: the journal breaks after entry 4/],
		[
			'update journal set number = null where number = (select max(number) from journal)',
			/rows stand outside the chain: 1/,
		],
	])('is found out: %s', (sql, problem) =>
		changed(sql, (file) => {
			const { status, says } = verifyJournal([], { DATABASE_FILENAME: file });
			expect(status).toBe(1);
			expect(says).toMatch(problem);
		}),
	);

	test(
		'is guarded again from the next start on',
		() =>
			changed('select 1', async (file) => {
				const cms = await secondCms(() => ({ DATABASE_FILENAME: file }));
				await cms.stop();
				const copy = new DatabaseSync(file);
				expect(() => copy.exec('delete from journal')).toThrow('The journal is append-only');
				copy.close();
			}),
		60_000,
	);
});
