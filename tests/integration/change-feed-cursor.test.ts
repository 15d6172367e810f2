import { DatabaseSync } from 'node:sqlite';
import { describe, expect, inject, test } from 'vitest';
import { act, open } from '../system/editor.ts';
import { feed, latest } from '../system/feed.ts';
import { copyDatabase, secondCms } from '../system/second.ts';

const STUDY = 'api::study.study';

describe('a number that means nothing here', () => {
	test('is answered "reset" when the feed never got so far: the database is another one', async () => {
		expect(await feed((await latest()) + 1_000)).toMatchObject({ changes: [], reset: true });
	});

	test.skipIf(inject('settings').DATABASE_URL)(
		'is answered "reset" when it is 30 days old and forgotten, and the feed goes on from where it was',
		async () => {
			// The last row is then one that the site is told of.
			const { documentId, title } = await open(STUDY);
			await act('publish', STUDY, documentId, { title });
			const before = await latest();
			const aged = await secondCms((folder) => {
				const copy = new DatabaseSync(copyDatabase(folder));
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
