import type { Server } from 'node:http';
import net, { type Socket } from 'node:net';

const FINISH_MS = 8_000;
const LOOK_MS = 50;

const connections = new WeakMap<Server, Set<Socket>>();

/**
 * Keeps in mind who is connected to a server, so that `close` can let go of them one by one.
 *
 * @param server before it listens
 */
export function followConnections(server: Server): void {
	const sockets = new Set<Socket>();
	connections.set(server, sockets);
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
}

/** The answer that a connection is being given, as Node notes it on the socket. */
const answerUnderWay = (socket: Socket): unknown => (socket as { _httpMessage?: unknown })._httpMessage;

/**
 * Ends a server when its last answer is out, or when it has taken too long.
 *
 * @param server it takes no more connections from now on; its connections are followed
 */
export function close(server: Server): Promise<void> {
	const sockets = connections.get(server) ?? new Set();
	const heard = new Map<Socket, number>();
	// A browser's idle connection would hold us up. One is idle that has no answer under way, nothing left to send, and nothing new to say.
	const letGo = () => {
		for (const socket of sockets) {
			const isQuiet = heard.get(socket) === socket.bytesRead;
			if (isQuiet && !answerUnderWay(socket) && socket.writableLength === 0) socket.destroy();
			else heard.set(socket, socket.bytesRead);
		}
	};
	return new Promise((resolve) => {
		const look = setInterval(letGo, LOOK_MS);
		const timer = setTimeout(() => server.closeAllConnections(), FINISH_MS);
		// The HTTP server's own `close` calls a connection idle as soon as its answer is written, though a slow reader has not got it yet.
		net.Server.prototype.close.call(server, () => {
			clearInterval(look);
			clearTimeout(timer);
			resolve();
		});
		// Before the listener that answers: a kept page is sent while it runs.
		server.prependListener('request', (_request, response) => (response.shouldKeepAlive = false));
	});
}
