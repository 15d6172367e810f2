import { expect, inject, test } from 'vitest';
import { act, open } from '../system/editor.ts';
import { feed, latest, summed } from '../system/feed.ts';
import { secondCms } from '../system/second.ts';

const STUDY = 'api::study.study';
const ROUNDS = 5;

/**
 * Lets a reader of the feed wait, and publishes.
 *
 * @param url the CMS that the reader asks
 * @returns the milliseconds from the answer to the editor to the one to the reader, at best
 */
async function bestLag(url = inject('cmsUrl')): Promise<number> {
	const { documentId, title } = await open(STUDY);
	const lags: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		let answeredAt = 0;
		const waiting = feed(await latest(), { url }).then((answer) => {
			answeredAt = performance.now();
			return answer;
		});
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(answeredAt).toBe(0);
		const published = act('publish', STUDY, documentId, { title }).then(() => performance.now());
		expect(summed(await waiting)).toEqual([`changed study:${documentId}`]);
		lags.push(answeredAt - (await published));
	}
	return Math.min(...lags);
}

test('a reader who asks too early waits, and is answered within 20 ms of the publish', async () => {
	expect(await bestLag()).toBeLessThan(20);
});

test.runIf(inject('settings').DATABASE_URL)(
	'another CMS on the same database tells it within 100 ms',
	async () => {
		const other = await secondCms();
		try {
			expect(await bestLag(other.url)).toBeLessThan(100);
		} finally {
			await other.stop();
		}
	},
	60_000,
);
