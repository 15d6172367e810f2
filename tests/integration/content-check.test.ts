import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { run } from '../../scripts/lib/command.ts';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { act, open } from '../system/editor.ts';
import { inviteEditor } from '../system/people.ts';
import { override, readinessOf } from '../system/readiness.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const STUDY = 'api::study.study';

const check = (env: Record<string, string> = {}) =>
	run({
		program: path.resolve('scripts/run.mjs'),
		args: ['content-check'],
		cwd: path.resolve('.'),
		env: { PATH: process.env.PATH, ...inject('settings'), ...env },
	});

test('the demo clinic breaks no rule', async () => {
	const { code, output } = await check();
	expect(output).toMatch(/^\d+ published documents: 0 to mend/m);
	expect(code).toBe(0);
}, 60_000);

test('a study that was retracted since is found on each page that rests on it, while the CMS runs', async () => {
	const { documentId } = await open(STUDY, ({ title }) => String(title).startsWith('Low-dose Ketamine Does Not'));
	await act('publish', STUDY, documentId, { retracted: true });
	try {
		const { code, output } = await check();
		expect(code).toBe(1);
		expect(output).toMatch(
			/^block +claims-sourced +Treatment science "IV ketamine for migraine" \(en\) +findings\.0\.studies/m,
		);
		expect(output).toMatch(/^block +claims-sourced +Condition "Migraine" \(en\) +sections\.\d+\.science/m);
	} finally {
		await act('publish', STUDY, documentId, { retracted: false });
	}
}, 60_000);

test('what a reviewer lets pass is shown with its reason, and is no fault', async () => {
	const reviewer = await inviteEditor('Cora', { role: 'medical-reviewer' });
	const fields = { ...complete.contraindication('Planted'), advice: 'Ask about the cure.' };
	const collection = `/collection-types/${CONTRAINDICATION}`;
	const { documentId } = (await contentManager('POST', collection, fields)).body.data as { documentId: string };
	try {
		const shown = { uid: CONTRAINDICATION, documentId };
		const { hash, mustMend } = await readinessOf(reviewer, shown);
		await override(reviewer, shown, { hash, finding: mustMend[0], reason: 'The name of a study.' });
		await act('publish', CONTRAINDICATION, documentId);
		const { code, output } = await check();
		expect(output).toMatch(
			/^overridden +no-absolutes +Contraindication "Planted" \(en\) +advice +Cora Example: “The name of a study.”/m,
		);
		expect(output).toMatch(/: 0 to mend, \d+ better to mend, 1 overridden by a medical reviewer\.$/m);
		expect(code).toBe(0);
	} finally {
		await contentManager('DELETE', `${collection}/${documentId}`);
		await reviewer.leave();
	}
}, 60_000);

test.skipIf(inject('settings').DATABASE_URL)('where there is no database yet, a sentence says what to do', async () => {
	const { code, output } = await check({ DATABASE_FILENAME: '/nowhere/clinic.db' });
	expect(code).toBe(1);
	expect(output).toContain('There is no content at /nowhere/clinic.db. Start the site once: pnpm start');
});
