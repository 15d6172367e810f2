import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { secondCms, type SecondServer } from '../system/second.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clinic-setup-'));
const database = { DATABASE_FILENAME: path.join(folder, 'clinic.db') };
let cms: SecondServer;

let token: string;

async function startAndLogIn(): Promise<void> {
	cms = await secondCms(database);
	const body = JSON.stringify({ email: inject('adminEmail'), password: inject('adminPassword') });
	const headers = { 'content-type': 'application/json' };
	const session = await fetch(`${cms.url}/admin/login`, { method: 'POST', headers, body });
	token = ((await session.json()) as { data: { token: string } }).data.token;
}

beforeAll(startAndLogIn);

afterAll(async () => {
	await cms.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function call<Answer>(method: string, address: string, body?: object): Promise<Answer> {
	const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
	const response = await fetch(cms.url + address, { method, headers, body: body && JSON.stringify(body) });
	return (await response.json()) as Answer;
}

interface Row {
	documentId: string;
	name: string;
	status: string;
}

const pathOf = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
const list = async (type: string) => (await call<{ results: Row[] }>('GET', `${pathOf(type)}?pageSize=100`)).results;

interface Configuration {
	data: {
		contentType: { metadatas: Record<string, { edit: object }> };
		components: Record<string, { metadatas: Record<string, { edit: object }> }>;
	};
}

test('an editor reads labels and help texts in plain words', async () => {
	const address = '/content-manager/content-types/api::condition.condition/configuration';
	const { data } = await call<Configuration>('GET', address);
	expect(data.contentType.metadatas.summary?.edit).toMatchObject({
		label: 'Summary',
		description: expect.stringContaining('300 characters'),
	});
	expect(data.components['part.statistic']?.metadatas.value?.edit).toMatchObject({ label: 'Number' });
});

test('what only the clinic can write is a draft that says so', async () => {
	const [clinician] = await list('clinician');
	expect(clinician?.status).toBe('draft');
	expect(clinician?.name).toMatch(/placeholder/i);
});

test('the log holds no query string, and only its owner reads it', async () => {
	await fetch(`${cms.url}/admin/registration-info?registrationToken=an-invitation`);
	await expect.poll(() => readFileSync(cms.logFile, 'utf8')).toContain('/admin/registration-info');
	expect(readFileSync(cms.logFile, 'utf8')).not.toContain('an-invitation');
	expect(statSync(cms.logFile).mode & 0o077).toBe(0);
});

test('a second start makes nothing twice, keeps what an editor changed and does not bring back what one deleted', async () => {
	const before = { effects: await list('side-effect'), buttons: await list('call-to-action') };
	const [changed] = before.effects as [Row];
	const [deleted] = before.buttons as [Row];
	await call('PUT', `${pathOf('side-effect')}/${changed.documentId}`, { name: 'Changed by an editor' });
	await call('DELETE', `${pathOf('call-to-action')}/${deleted.documentId}`);

	const { data: roles } = await call<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
	const permissions = `/admin/roles/${roles.find(({ code }) => code === 'strapi-editor')?.id}/permissions`;
	const { data: held } = await call<{ data: { id: number; action: string }[] }>('GET', permissions);
	const kept = held.filter(({ action }) => !action.endsWith('.delete')).map(({ id: _, ...permission }) => permission);
	await call('PUT', permissions, { permissions: kept });

	await cms.stop();
	await startAndLogIn();

	const after = { effects: await list('side-effect'), buttons: await list('call-to-action') };
	expect(after.effects).toHaveLength(before.effects.length);
	expect(after.effects.find(({ documentId }) => documentId === changed.documentId)?.name).toBe('Changed by an editor');
	expect(after.buttons).toHaveLength(before.buttons.length - 1);
	expect(after.buttons.map(({ documentId }) => documentId)).not.toContain(deleted.documentId);
	const { data: heldAfter } = await call<{ data: { action: string }[] }>('GET', permissions);
	expect(heldAfter).toHaveLength(kept.length);
	expect(heldAfter.filter(({ action }) => action.endsWith('.delete'))).toEqual([]);
});
