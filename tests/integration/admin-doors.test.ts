import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { call, inviteEditor, type Answer, type Editor } from '../system/people.ts';

interface Body {
	data?: { token: string };
	error?: { message: string };
}

const HOURS = 3_600_000;
let editor: Editor;

beforeAll(async () => {
	editor = await inviteEditor('Doris');
});

afterAll(() => editor.leave());

const logIn = (email: string, password: string, headers: Record<string, string> = {}, more: object = {}) =>
	call<Body>('POST', '/admin/login', { body: { email, password, ...more }, headers });

const cookieOf = ({ headers }: Answer<unknown>) =>
	headers.getSetCookie().find((cookie) => cookie.startsWith('strapi_admin_refresh=')) ?? '';

test('the sixth wrong password is refused, whatever client address or letter case it comes with, and the site stays up', async () => {
	const email = `guess-${Date.now()}@clinic.example`;
	const guess = (index: number) =>
		logIn(index % 2 ? email.toUpperCase() : email, `Guess-${index}`, { 'x-forwarded-for': `192.0.2.${index}` });
	const statuses: number[] = [];
	for (let index = 0; index < 5; index += 1) statuses.push((await guess(index)).status);
	expect(statuses).toEqual([400, 400, 400, 400, 400]);
	const refused = await guess(5);
	expect(refused.status).toBe(429);
	expect(refused.body.error?.message).toBe('Too many attempts. Wait 5 minutes, then try again.');
	expect((await logIn(`another-${email}`, 'Guess-1')).status, 'another person').toBe(400);
	expect((await fetch(`${inject('webUrl')}/conditions/migraine`)).status).toBe(200);
});

test('spaces around an e-mail address are no way to try more passwords: they log nobody in', async () => {
	for (const email of [` ${editor.email}`, `${editor.email} `, `${editor.email}\t`])
		expect((await logIn(email, editor.password)).status).toBe(400);
});

test('a password in the address of a login is refused before it is looked at', async () => {
	const query = new URLSearchParams({ email: editor.email, password: editor.password });
	const { status, body } = await call<Body>('POST', `/admin/login?${query}`, { body: {} });
	expect(status).toBe(400);
	expect(body.error?.message).toContain('in the body');
});

test('the sixth attempt to set a new password without a link is refused', async () => {
	const attempt = (index: number) =>
		call<Body>('POST', '/admin/reset-password', {
			body: { resetPasswordToken: `guess-${index}`, password: 'Abcdefghijklmn12' },
		});
	for (let index = 0; index < 5; index += 1) expect((await attempt(index)).status).toBe(400);
	expect((await attempt(5)).status).toBe(429);
});

test('a login keeps to its own site and out of reach of scripts, and ends after 2 hours without activity, "Remember me" or not', async () => {
	const session = await logIn(editor.email, editor.password);
	expect(session.status).toBe(200);
	expect(cookieOf(session)).toMatch(/; path=\/admin; samesite=strict; httponly$/i);
	expect(cookieOf(session)).not.toMatch(/expires/i);
	const remembered = await logIn(editor.email, editor.password, {}, { rememberMe: true });
	const expires = Date.parse(/expires=([^;]+)/i.exec(cookieOf(remembered))?.[1] ?? '');
	expect(Math.abs(expires - Date.now() - 2 * HOURS)).toBeLessThan(60_000);
	for (const cookie of [cookieOf(session), cookieOf(remembered)]) {
		const [, payload = ''] = /^strapi_admin_refresh=([^;]+)/.exec(cookie)?.[1]?.split('.') ?? [];
		const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { exp: number };
		expect(Math.abs(exp * 1000 - Date.now() - 2 * HOURS)).toBeLessThan(60_000);
	}
});

test('who logs out is logged out on the server: neither the token nor the cookie opens anything any more', async () => {
	const session = await logIn(editor.email, editor.password);
	const token = session.body.data?.token ?? '';
	const cookie = session.headers
		.getSetCookie()
		.map((line) => line.split(';')[0])
		.join('; ');
	const renew = () => call('POST', '/admin/access-token', { headers: { cookie } });
	expect((await call('GET', '/admin/users/me', { token })).status).toBe(200);
	expect((await call('POST', '/admin/logout', { token, body: {} })).status).toBe(200);
	expect((await call('GET', '/admin/users/me', { token })).status).toBe(401);
	expect((await renew()).status).toBe(401);
});

test('without a mail server, who forgot a password reads whom to ask, and the answer tells nothing about accounts', async () => {
	const forgot = (email: string) => call<Body>('POST', '/admin/forgot-password', { body: { email } });
	const [known, unknown] = [await forgot(editor.email), await forgot('nobody@clinic.example')];
	expect(known.status).toBe(501);
	expect(known.body.error?.message).toContain('Ask an administrator of the clinic');
	expect(unknown.body).toEqual(known.body);
});

test('the admin may load nothing from elsewhere', async () => {
	const policy = (await fetch(`${inject('cmsUrl')}/admin/`)).headers.get('content-security-policy') ?? '';
	const sources = policy.split(';').flatMap((directive) => directive.trim().split(' ').slice(1));
	expect(sources.length).toBeGreaterThan(8);
	expect(sources.filter((source) => !/^('.+'|data:|blob:)$/.test(source))).toEqual([]);
	expect(policy).toMatch(/script-src 'self'(;|$)/);
	expect(policy).toContain("connect-src 'self'");
});
