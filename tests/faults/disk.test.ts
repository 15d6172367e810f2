import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { smallDisk } from '../system/small-disk.ts';
import { until } from '../system/until.ts';
import { keep, logOf, PAGES, PHONE, read, withSite, type FaultySite } from './site.ts';

const CANNOT = 'The last good copies cannot be written: pages are served from memory alone';
const CAN_AGAIN = 'The last good copies are written again';

test('a disk that cannot be written costs the copies alone', async () => {
	await withSite(async ({ data, web, restart }) => {
		writeFileSync(path.join(data, 'taken'), '');
		await restart('SIGTERM', { WEB_DATA: path.join(data, 'taken') });
		await keep(web());
		expect(logOf(web()).split(CANNOT)).toHaveLength(2);
	});
});

/** Fills a disk to its last byte. */
function fill(file: string): void {
	const filler = openSync(file, 'a');
	try {
		for (;;) writeSync(filler, Buffer.alloc(512));
	} catch (error) {
		expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
	} finally {
		closeSync(filler);
	}
}

/** Everybody gets every page, whole. */
async function expectPages({ web }: FaultySite): Promise<void> {
	for (const address of PAGES) {
		const { status, html } = await read(web(), address);
		expect([address, status, html.includes(PHONE), html.endsWith('</html>\n')]).toEqual([address, 200, true, true]);
	}
}

const disk = smallDisk();

test.skipIf('reason' in disk)(
	`while the disk is full each reader gets each page, and once there is room the copies are written again${
		'reason' in disk ? ` (not tried: ${disk.reason})` : ''
	}`,
	async () => {
		if ('reason' in disk) return;
		const { folder, unmount } = disk;
		const filler = path.join(folder, 'filler');
		try {
			await withSite(
				async (site) => {
					const { front, web, restart } = site;
					const change = async () => {
						front.change('changed', ['announcement']);
						await keep(web());
					};
					await keep(web());
					fill(filler);
					// The copy of a changed page goes, and leaves room for another: again, until nothing fits.
					await until(async () => {
						await change();
						fill(filler);
						return logOf(web()).includes(CANNOT);
					}, 'the log says that the disk is full');
					await expectPages(site);
					await front.die();
					await expectPages(site);
					await front.revive();
					await restart();
					await expectPages(site);

					await until(async () => (await change(), logOf(web()).includes(CANNOT)), 'the log says so again');
					rmSync(filler);
					await until(async () => (await change(), logOf(web()).includes(CAN_AGAIN)), 'copies are written again');
					await change();
					await front.die();
					await restart();
					await expectPages(site);
				},
				{ WEB_DATA: folder },
			);
		} finally {
			unmount();
		}
	},
	120_000,
);
