import http, { type RequestListener } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { makeHead, writeHead } from './head.ts';
import { KEEP_ALIVE_MS } from './rules.ts';

const HEADERS = ['content-type', 'text/html', 'X-Content-Type-Options', 'nosniff'];
const OK = makeHead(200, [...HEADERS, 'Content-Length', '5']);
const NOT_MODIFIED = makeHead(304, ['ETag', '"a"']);
const closing: http.Server[] = [];

afterEach(() => {
	vi.useRealTimers();
	for (const server of closing.splice(0)) server.close();
});

/** What a server says to requests sent at once, byte for byte, until it hangs up. */
async function said(listener: RequestListener, sent: string): Promise<string> {
	const server = http.createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, listener);
	closing.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
	socket.write(sent);
	return text(socket);
}

const ask = (line: string, ...headers: string[]) => [line, 'Host: a', ...headers, '', ''].join('\r\n');
const LAST = ask('GET / HTTP/1.1', 'Connection: close');

test.each([
	['GET', OK, ask('GET / HTTP/1.1') + LAST],
	['HEAD', OK, ask('HEAD / HTTP/1.1') + ask('HEAD / HTTP/1.1', 'Connection: close')],
	['a 304', NOT_MODIFIED, ask('GET / HTTP/1.1') + LAST],
	['who sends three questions at once', OK, ask('GET /1 HTTP/1.1') + ask('GET /2 HTTP/1.1') + LAST],
	['HTTP/1.0', OK, ask('GET / HTTP/1.0')],
	['HTTP/1.0 that stays', OK, ask('GET / HTTP/1.0', 'Connection: keep-alive') + ask('GET / HTTP/1.0')],
	['who waits for a go-ahead', OK, ask('GET / HTTP/1.1', 'Expect: 100-continue') + LAST],
])('%s is answered as Node would, byte for byte', async (_name, head, sent) => {
	const body = head === OK ? Buffer.from('hello') : undefined;
	const ours = await said((request, response) => {
		writeHead(response, head, 'x; hit', `n-${request.url}`);
		response.end(request.method === 'HEAD' ? undefined : body);
	}, sent);
	const nodes = await said((request, response) => {
		const more = ['Cache-Status', 'x; hit', 'X-Request-Id', `n-${request.url}`];
		response.writeHead(head.status, [...head.headers, ...more]);
		response.end(request.method === 'HEAD' ? undefined : body);
	}, sent);
	const DATE = /^Date: .{29}$/gm;
	expect(ours.replaceAll(DATE, '')).toBe(nodes.replaceAll(DATE, ''));
	expect(ours.match(DATE)?.length).toBe(sent.split('Host').length - 1);
});

test('each answer carries the date of its second', async () => {
	const seconds = [56, 56, 57].map((second) => new Date(`2026-11-25T13:18:${second}Z`));
	vi.useFakeTimers({ toFake: ['Date'] });
	const answers = await said(
		(request, response) => {
			vi.setSystemTime(seconds[Number(request.url?.slice(1))] as Date);
			writeHead(response, NOT_MODIFIED, '', '');
			response.end();
		},
		ask('GET /0 HTTP/1.1') + ask('GET /1 HTTP/1.1') + ask('GET /2 HTTP/1.1') + LAST,
	);
	expect(answers.match(/^Date: .*$/gm)?.slice(0, 3)).toEqual(seconds.map((second) => `Date: ${second.toUTCString()}`));
});

test('a header that would end its line is refused when the head is made', () => {
	expect(() => makeHead(200, ['x', 'a\r\nset-cookie: b'])).toThrow(TypeError);
	expect(() => makeHead(200, ['x: a\r\ny', 'b'])).toThrow(TypeError);
});
