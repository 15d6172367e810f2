import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { close } from './close.ts';
import { html, serve } from './edge-for-tests.ts';

test('who is connected when the site is asked to stop still gets a page, kept or not, and the connection ends after it', async () => {
	for (const isKept of [true, false]) {
		const { get, server } = await serve(() => html('a page'));
		if (isKept) await get('/a');
		const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
		await once(server, 'connection');
		const closed = close(server);
		socket.write('GET /a HTTP/1.1\r\nHost: a\r\n\r\n');
		const answer = await text(socket);
		expect([answer.slice(0, 15), answer.endsWith('\r\n\r\na page')]).toEqual(['HTTP/1.1 200 OK', true]);
		expect(answer).toContain('\r\nConnection: close\r\n');
		expect(answer).toContain(isKept ? 'clinic-pages; hit' : 'fwd=miss');
		await closed;
	}
});

test('an answer under way is finished, and its connection holds nobody up', async () => {
	const go = Promise.withResolvers<void>();
	const { server, asked } = await serve(async () => {
		await go.promise;
		return html('a page');
	});
	const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
	socket.write('GET /a HTTP/1.1\r\nHost: a\r\n\r\n');
	await vi.waitFor(() => expect(asked).toEqual(['/a']));
	const closed = close(server);
	go.resolve();
	expect((await text(socket)).endsWith('\r\n\r\na page')).toBe(true);
	await closed;
}, 4_000);

test('a reader on a slow line gets the end of a long answer, though the site is asked to stop', async () => {
	const { server, asked } = await serve(() => html('x'.repeat(8_000_000)));
	const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
	socket.write('GET /a HTTP/1.1\r\nHost: a\r\n\r\n');
	await vi.waitFor(() => expect(asked).toEqual(['/a']));
	const closed = close(server);
	// Longer than it takes to let go of whoever is idle.
	await pause(400);
	const answer = await text(socket);
	expect(answer.length - answer.indexOf('\r\n\r\n') - 4).toBe(8_000_000);
	await closed;
}, 10_000);
