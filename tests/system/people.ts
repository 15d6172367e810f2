import { inject } from 'vitest';
import { adminLogin } from './cms.ts';

const json = { 'content-type': 'application/json' };

/** What the CMS answered. */
export interface Answer<Body> {
	readonly status: number;
	readonly headers: Headers;
	readonly body: Body;
}

/**
 * Asks any address of a CMS.
 *
 * @param method the HTTP method
 * @param address what follows the host: `/admin/users`
 * @param options `body` is sent as JSON; `token` is the asker's session; `headers` are added; `at` is the CMS, the tests' own when left out
 * @returns the status, the headers and the parsed body, `undefined` when it is empty
 */
export async function call<Body = { data: Record<string, unknown>; error?: { message: string } }>(
	method: string,
	address: string,
	options: { body?: object; token?: string; headers?: Record<string, string>; at?: string } = {},
): Promise<Answer<Body>> {
	const { body, token, headers = {}, at = inject('cmsUrl') } = options;
	const response = await fetch(at + address, {
		method,
		headers: { ...json, ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
		body: body && JSON.stringify(body),
	});
	const text = await response.text();
	const parsed = (text ? JSON.parse(text) : undefined) as Body;
	return { status: response.status, headers: response.headers, body: parsed };
}

/** A person of the admin, for the length of a test file. */
export interface Editor {
	readonly email: string;
	readonly password: string;
	/** Their session. */
	readonly token: string;
	/** Takes their account away. */
	leave(): Promise<void>;
}

/**
 * Invites a person, who accepts and is logged in.
 *
 * @param firstname made up; the e-mail address is made from it, so no two editors of one run share it
 * @param options `role` is the code of their role, an editor's when left out; `at` is the CMS, the tests' own when left out; `admin` is the session of
 * an administrator there
 */
export async function inviteEditor(
	firstname: string,
	{ role: code = 'strapi-editor', at = inject('cmsUrl'), admin = adminLogin() } = {},
): Promise<Editor> {
	const person = { firstname, lastname: 'Example' };
	const email = `${firstname.toLowerCase()}@clinic.example`;
	const password = 'Editor-Password-1';
	const { body: roles } = await call<{ data: { id: number; code: string }[] }>('GET', '/admin/roles', {
		token: admin,
		at,
	});
	const role = roles.data.find((one) => one.code === code);
	const invitation = { ...person, email, roles: [role?.id] };
	const { body: user } = await call<{ data: { id: number; registrationToken: string } }>('POST', '/admin/users', {
		token: admin,
		at,
		body: invitation,
	});
	const { id, registrationToken } = user.data;
	const { body: session } = await call<{ data: { token: string } }>('POST', '/admin/register', {
		at,
		body: { registrationToken, userInfo: { ...person, password } },
	});
	const leave = async () => {
		const { status } = await call('DELETE', `/admin/users/${id}`, { token: admin, at });
		// Somebody who has left already is gone.
		if (![200, 404].includes(status)) throw new Error(`Taking the account of ${email} away was answered ${status}.`);
	};
	return { email, password, token: session.data.token, leave };
}
