import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { decodeMail, startMailServer, type MailServer } from '../system/mail-server.ts';
import { call, type Answer } from '../system/people.ts';
import { secondCms, type SecondServer } from '../system/second.ts';

const NEW_PASSWORD = 'A-New-Password-2';
let mail: MailServer;
let cms: SecondServer;

beforeAll(async () => {
	mail = await startMailServer();
	cms = await secondCms({
		DEMO_CONTENT: 'false',
		CMS_PUBLIC_URL: 'https://cms.clinic.example',
		TRUSTED_PROXIES: '1',
		SMTP_HOST: '127.0.0.1',
		SMTP_PORT: String(mail.port),
		SMTP_TLS: 'none',
		SMTP_FROM: 'website@clinic.example',
	});
}, 120_000);

afterAll(async () => {
	await cms.stop();
	await mail.stop();
});

interface Body {
	data?: { token: string };
	error?: { message: string };
}

const post = (address: string, body: object, headers: Record<string, string> = {}): Promise<Answer<Body>> =>
	call<Body>('POST', address, { at: cms.url, body, headers });
const logIn = (password: string) => post('/admin/login', { email: inject('adminEmail'), password });
const me = (token = '') => call('GET', '/admin/users/me', { at: cms.url, token });

test('who forgot a password gets a mail with a link to the admin, and sets a new one with it, once', async () => {
	const before = await logIn(inject('adminPassword'));
	expect(before.status).toBe(200);

	const unknown = await post('/admin/forgot-password', { email: 'nobody@clinic.example' });
	const known = await post('/admin/forgot-password', { email: inject('adminEmail') });
	expect(known.status).toBe(204);
	expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);

	await expect.poll(() => mail.mails.length, { timeout: 10_000 }).toBe(1);
	const letter = decodeMail(mail.mails[0] ?? '');
	expect(letter).toMatch(/^From: website@clinic\.example\r$/m);
	expect(letter).toMatch(new RegExp(`^To: ${inject('adminEmail')}\r$`, 'm'));
	const code = /https:\/\/cms\.clinic\.example\/admin\/auth\/reset-password\?code=(\w+)/.exec(letter)?.[1];
	expect(code).toBeTruthy();

	const reset = () => post('/admin/reset-password', { resetPasswordToken: code, password: NEW_PASSWORD });
	expect((await reset()).status).toBe(200);
	expect((await reset()).status, 'the same link again').toBe(400);
	expect((await logIn(inject('adminPassword'))).status, 'the old password').toBe(400);
	expect((await logIn(NEW_PASSWORD)).status, 'the new password').toBe(200);
	expect((await me(before.body.data?.token)).status, 'who was logged in with the old password').toBe(401);
	expect(readFileSync(cms.logFile, 'utf8').includes(code ?? '')).toBe(false);
});

test('a login over TLS sets cookies that only travel over TLS, although TLS ends at the proxy', async () => {
	const { headers } = await logIn(NEW_PASSWORD);
	const cookies = headers.getSetCookie();
	expect(cookies.length).toBeGreaterThan(0);
	for (const cookie of cookies) expect(cookie).toMatch(/; secure/i);
});

test('behind one proxy each client has attempts of their own, and what a client writes about itself counts for nothing', async () => {
	const email = 'guess@clinic.example';
	const guess = (index: number, from: string) =>
		post('/admin/login', { email, password: 'Guess-1' }, { 'x-forwarded-for': `198.51.100.${index}, ${from}` });
	for (let index = 0; index < 5; index += 1) expect((await guess(index, '192.0.2.1')).status).toBe(400);
	expect((await guess(5, '192.0.2.1')).status).toBe(429);
	expect((await guess(5, '192.0.2.2')).status).toBe(400);
});

test('a mail server that cannot be reached stops nothing: the log says so, and the answer tells nothing', async () => {
	await mail.stop();
	expect((await post('/admin/forgot-password', { email: inject('adminEmail') })).status).toBe(204);
	await expect.poll(() => readFileSync(cms.logFile, 'utf8'), { timeout: 10_000 }).toContain('ECONNREFUSED');
	expect((await fetch(`${cms.url}/_health`)).status).toBe(204);
});
