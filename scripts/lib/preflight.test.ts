import net from 'node:net';
import os from 'node:os';
import { expect, test } from 'vitest';
import { freePort, requireDiskSpace, requirePort } from './preflight.ts';

test.for(['127.0.0.1', '0.0.0.0', '::1'])(
	'a port in use on %s is one sentence that names a way out',
	async (host, { skip }) => {
		const server = net.createServer();
		const listening = await new Promise((resolve) => {
			server.once('error', () => resolve(false));
			server.listen(0, host, () => resolve(true));
		});
		if (!listening) return skip('this machine has no such address');
		const { port } = server.address() as net.AddressInfo;
		await expect(requirePort(port, 'WEB_PORT')).rejects.toThrow(
			`Port ${port} is taken, perhaps by another "pnpm start". Stop that program, or choose another port: WEB_PORT=`,
		);
		await new Promise((resolve) => server.close(resolve));
	},
);

test('a free port is fine', async () => {
	await expect(requirePort(await freePort(), 'WEB_PORT')).resolves.toBeUndefined();
});

test.each([Number.NaN, 0, 70_000])('%s is not a port', async (port) => {
	await expect(requirePort(port, 'CMS_PORT')).rejects.toThrow('CMS_PORT is not a port');
});

test('a full disk is one sentence with both numbers', () => {
	expect(() => requireDiskSpace(os.tmpdir(), 1e9)).toThrow(
		/^The disk is nearly full: \d+ MB free in .*, and 1000000000 MB are needed\.$/,
	);
	expect(() => requireDiskSpace(os.tmpdir(), 0)).not.toThrow();
});
