import { STATUS_CODES, validateHeaderName, validateHeaderValue, type ServerResponse } from 'node:http';
import { KEEP_ALIVE_MS } from './rules.ts';

/** The head of an answer that is sent many times. */
export interface Head {
	readonly status: number;
	/** Names and values in turn. */
	readonly headers: readonly string[];
	/** The same as they go over the line, checked and joined once and not again for each reader. */
	readonly lines: string;
}

/**
 * Makes such a head.
 *
 * @param status the answer's
 * @param headers names and values in turn, without those of `writeHead`
 * @throws TypeError when a name or a value cannot be sent
 */
export function makeHead(status: number, headers: readonly string[]): Head {
	let lines = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}\r\n`;
	for (let at = 0; at < headers.length; at += 2) {
		const [name = '', value = ''] = headers.slice(at, at + 2);
		validateHeaderName(name);
		validateHeaderValue(name, value);
		lines += `${name}: ${value}\r\n`;
	}
	return { status, headers, lines };
}

const KEPT_ALIVE = `Connection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE_MS / 1_000}\r\n\r\n`;

let second = 0;
let date = '';

/** The `Date` header (RFC 9110, section 6.6.1). */
function dateNow(): string {
	const now = Date.now();
	const thisSecond = Math.trunc(now / 1_000);
	if (thisSecond === second) return date;
	second = thisSecond;
	date = new Date(now).toUTCString();
	return date;
}

/** Where node:http holds the head until the first of the body goes out with it. Its own name for it, so `headersSent` says whether it was taken. */
interface Holding {
	_header: string | null;
}

/**
 * Says how an answer begins. Node checks and joins each header of each answer, which takes longer than all the rest that the edge does for a kept page; so for
 * nearly every reader the lines are handed over as they are.
 *
 * @param response to a request of which nothing was answered yet
 * @param head the answer's
 * @param cacheStatus how it came about
 * @param id the request's number
 */
export function writeHead(response: ServerResponse, head: Head, cacheStatus: string, id: string): void {
	const { shouldKeepAlive, req } = response;
	if (shouldKeepAlive && req.httpVersionMajor === 1 && req.httpVersionMinor === 1) {
		response.statusCode = head.status;
		(response as unknown as Holding)._header =
			`${head.lines}Cache-Status: ${cacheStatus}\r\nX-Request-Id: ${id}\r\nDate: ${dateNow()}\r\n${KEPT_ALIVE}`;
	}
	if (response.headersSent) return;
	response.writeHead(head.status, [...head.headers, 'Cache-Status', cacheStatus, 'X-Request-Id', id]);
}
