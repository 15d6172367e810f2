import { Problem } from './problem.ts';
import { startServer, type Server, type ServerCommand } from './server.ts';
import { stopRequested, stopSignal } from './stop.ts';

/**
 * Starts servers one after another, each when the one before it is healthy, and stays until this command is asked to stop or
 * one of them ends. No server outlives this function.
 *
 * @param commands the servers, what others need first
 * @param onStarting called with each server's name and the wait for its health, which it runs
 * @param onReady called once all are healthy
 * @throws Problem with the last lines of the server that ended by itself or never became healthy
 */
export async function supervise(
	commands: readonly ServerCommand[],
	onStarting: (name: string, wait: () => Promise<void>) => Promise<void>,
	onReady: () => void,
): Promise<void> {
	const servers: Server[] = [];
	const firstToEnd = () => Promise.race(servers.map((server) => server.ended));
	const serve = async () => {
		for (const command of commands) {
			if (stopSignal.aborted) return undefined;
			const server = startServer(command);
			servers.push(server);
			await onStarting(command.name, () => server.ready());
		}
		onReady();
		return firstToEnd();
	};
	try {
		const lastWords = await Promise.race([serve(), stopRequested()]);
		if (lastWords) throw new Problem(lastWords);
	} finally {
		await Promise.all(servers.map((server) => server.stop()));
	}
}
