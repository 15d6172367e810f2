import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { run } from '../../scripts/lib/command.ts';
import { act, open } from '../system/editor.ts';

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

test.skipIf(inject('settings').DATABASE_URL)('where there is no database yet, a sentence says what to do', async () => {
	const { code, output } = await check({ DATABASE_FILENAME: '/nowhere/clinic.db' });
	expect(code).toBe(1);
	expect(output).toContain('There is no content at /nowhere/clinic.db. Start the site once: pnpm start');
});
