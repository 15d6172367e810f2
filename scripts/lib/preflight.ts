import { statfsSync } from 'node:fs';
import net from 'node:net';
import { Problem } from './problem.ts';

const listen = (port: number, host: string) =>
	new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
		const server = net.createServer();
		server.once('error', resolve);
		server.listen(port, host, () => server.close(() => resolve(undefined)));
	});

/**
 * Finds out whether a server could listen on a port of this machine.
 *
 * @param port the port's number
 * @param name the setting that chooses it: `WEB_PORT`
 * @throws Problem saying who may hold the port and how to choose another
 */
export async function requirePort(port: number, name: string): Promise<void> {
	if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Problem(`${name} is not a port: use 1 to 65535.`);
	// A browser tries ::1 first for "localhost": a stranger there would answer in our place.
	for (const host of ['127.0.0.1', '::1']) {
		const code = (await listen(port, host))?.code;
		if (code === 'EADDRINUSE')
			throw new Problem(
				`Port ${port} is taken, perhaps by another "pnpm start". Stop that program, or choose another port: ${name}=${port + 10}`,
			);
		if (code === 'EACCES')
			throw new Problem(`This user may not open port ${port}. Choose one above 1023: ${name}=8080`);
	}
}

/** A port nobody listens on now, chosen by the system. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = net.createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as net.AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/**
 * Stops early when the disk is nearly full: a database that cannot grow, or half a build, is worse than no start.
 *
 * @param folder any folder on the disk in question
 * @param megabytes how much must be free
 * @throws Problem saying how much is missing
 */
export function requireDiskSpace(folder: string, megabytes: number): void {
	const { bavail, bsize } = statfsSync(folder);
	const free = Math.floor((bavail * bsize) / 1e6);
	if (free < megabytes)
		throw new Problem(`The disk is nearly full: ${free} MB free in ${folder}, and ${megabytes} MB are needed.`);
}
