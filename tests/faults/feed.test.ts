import { expect, test } from 'vitest';
import { isLong } from '../system/is-long.ts';
import { until } from '../system/until.ts';
import { keep, read, withSite } from './site.ts';

test('a change shows at the next request after the feed told of it, doubled or not, and after a feed that began anew', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/', '/team']);
		const asked = front.questions();
		front.change('changed', ['announcement']);
		await until(async () => (await read(web(), '/team'), front.questions() > asked), 'the page is rendered again');
		await keep(web(), ['/', '/team']);
		front.replay(1);
		await keep(web(), ['/', '/team']);
		const before = front.questions();
		front.reset(1);
		await until(async () => (await read(web(), '/team'), front.questions() > before), 'everything is rendered again');
		await keep(web(), ['/', '/team']);
	});
});

test('the feed’s connection is cut again and again, and no change is missed', async () => {
	await withSite(async ({ front, web }) => {
		await keep(web(), ['/contact']);
		const times = isLong ? 100 : 10;
		for (let cut = 0; cut < times; cut += 1) {
			const before = front.questions();
			await front.die();
			front.change('changed', ['announcement']);
			await front.revive();
			await until(async () => {
				expect((await read(web(), '/contact')).status).toBe(200);
				return front.questions() > before;
			}, `the page is new after cut ${cut}`);
		}
	});
}, 600_000);
