import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, inject, test } from 'vitest';

const run = (env: Record<string, string>) =>
	spawnSync(process.execPath, [path.resolve('scripts/run.mjs'), 'launch-check'], {
		env: { PATH: process.env.PATH, ...inject('settings'), ...env },
		encoding: 'utf8',
	});

test('the demo clinic is refused, and told everything it still has to write', () => {
	const { status, stdout } = run({});
	expect(status).toBe(1);
	for (const words of [
		'SITE_URL is not a public',
		'CLINIC_TELEPHONE is a number from fiction',
		'The clinic has no opening hours',
		'No real clinician is published',
		'Condition "Migraine" is still marked',
		'Price "One infusion" is still marked',
		'Information page "Notice of Privacy Practices" is still marked',
	])
		expect(stdout).toContain(words);
});

test('a CMS that does not answer is a sentence, not a pass', () => {
	const { status, stderr } = run({ CMS_URL: 'http://127.0.0.1:9' });
	expect(status).toBe(1);
	expect(stderr).toContain('The CMS does not answer at http://127.0.0.1:9.');
});
