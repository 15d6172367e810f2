import type { Server } from 'node:http';

const FINISH_MS = 8_000;
const LOOK_MS = 50;

/**
 * Ends a server when its last answer is out, or when it has taken too long.
 *
 * @param server it takes no more connections from now on
 */
export function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		// A browser's idle connection would hold us up; one with an answer under way is closed after it.
		const look = setInterval(() => server.closeIdleConnections(), LOOK_MS);
		const timer = setTimeout(() => server.closeAllConnections(), FINISH_MS);
		server.close(() => {
			clearInterval(look);
			clearTimeout(timer);
			resolve();
		});
		// Before the listener that answers: a kept page is sent while it runs.
		server.prependListener('request', (_request, response) => (response.shouldKeepAlive = false));
	});
}
