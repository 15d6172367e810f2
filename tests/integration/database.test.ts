import { existsSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { restList } from '../system/cms.ts';

test('the CMS keeps its content in the database it was given: PostgreSQL where there is an address, else a file', async () => {
	const { DATABASE_URL, DATABASE_FILENAME } = inject('settings');
	expect((await restList('conditions')).length).toBeGreaterThan(4);
	expect(existsSync(DATABASE_FILENAME ?? '')).toBe(DATABASE_URL === undefined);
});
