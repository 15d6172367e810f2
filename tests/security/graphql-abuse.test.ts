import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ConditionPageDocument } from '../../web/src/lib/cms/generated/graphql.ts';
import { secondCms, type SecondServer } from '../system/second.ts';
import { abuses, type Abuse } from './abuses.ts';
import { graphql, rest } from './ask.ts';

const AT_MOST_MS = 100;
const TRIES = 3;
const AT_ONCE = 4;
const PAGES = 3;
const ROUNDS = 4;

interface Refused {
	readonly status: number;
	readonly text: string;
	readonly type: string | null;
	readonly ms: number;
}

let production: SecondServer;
beforeAll(async () => {
	production = await secondCms();
}, 120_000);
afterAll(() => production?.stop());

async function send({ address, method, headers, body }: Abuse, cms: string, token: string): Promise<Refused> {
	const request = { method, headers: { ...headers, authorization: `Bearer ${token}` }, body };
	const ask = () => fetch(cms + address, request);
	const began = performance.now();
	// The CMS may close the connection while the rest of a large body is still on its way.
	const response = await ask().catch(ask);
	const text = await response.text();
	const type = response.headers.get('content-type');
	return { status: response.status, text, type, ms: performance.now() - began };
}

function messageOf({ type, text }: Refused): string {
	expect(type).toContain('application/json');
	const { errors, error } = JSON.parse(text) as { errors?: { message: string }[]; error?: { message: string } };
	return errors?.[0]?.message ?? error?.message ?? '';
}

/** The fastest of a few tries: the machine may be busy with something else. */
async function best(abuse: Abuse, cms: string, token: string): Promise<Refused> {
	const tries: Refused[] = [];
	for (let n = 0; n < TRIES; n++) tries.push(await send(abuse, cms, token));
	return tries.reduce((a, b) => (b.ms < a.ms ? b : a));
}

const tokens = () => [inject('deliveryToken'), inject('previewToken')];

describe('in production, either of the site’s tokens is refused at once, and told why', () => {
	test.each(abuses)('$name: $listed in under 100 ms, best of three', async (abuse) => {
		for (const token of tokens()) {
			const answer = await best(abuse, production.url, token);
			expect(`${answer.status} ${messageOf(answer)}`).toMatch(
				new RegExp(`^${abuse.listed} .*${abuse.listed === 403 ? 'pnpm codegen' : abuse.says.source}`),
			);
			expect(answer.ms).toBeLessThan(AT_MOST_MS);
		}
	});
});

describe('where a token may ask anything, the limits refuse alone', () => {
	test.each(abuses.filter(({ open }) => open !== undefined))(
		'$name: $open in under 100 ms, best of three',
		async (abuse) => {
			for (const token of tokens()) {
				const answer = await best(abuse, inject('cmsUrl'), token);
				expect(`${answer.status} ${messageOf(answer)}`).toMatch(new RegExp(`^${abuse.open} .*${abuse.says.source}`));
				expect(answer.ms).toBeLessThan(AT_MOST_MS);
			}
		},
	);
});

interface Page {
	readonly ms: number;
	readonly text: string;
}

async function page(): Promise<Page> {
	const variables = { slug: 'migraine', path: '/conditions/migraine', locale: 'en' };
	const body = JSON.stringify({ query: String(ConditionPageDocument), variables });
	const headers = { 'content-type': 'application/json', authorization: `Bearer ${inject('deliveryToken')}` };
	const began = performance.now();
	const response = await fetch(`${production.url}/graphql`, { method: 'POST', headers, body });
	return { text: await response.text(), ms: performance.now() - began };
}

/** Asks for the page while abusers never stop. */
async function besideAbusers(ask: () => Promise<void>): Promise<number> {
	let isOver = false;
	let refused = 0;
	const abuser = async (nth: number) => {
		for (let n = nth; !isOver; n++) {
			await send(abuses[n % abuses.length] as Abuse, production.url, inject('deliveryToken'));
			refused += 1;
		}
	};
	const abusers = Array.from({ length: AT_ONCE }, (_, nth) => abuser(nth * 8));
	await ask().finally(() => (isOver = true));
	await Promise.all(abusers);
	return refused;
}

test('a page’s own query is answered whole while four abusers never stop, within 100 ms or three times its time alone', async () => {
	const [calm, busy]: [Page[], Page[]] = [[], []];
	const ask = async (answers: Page[]) => {
		for (let n = 0; n < PAGES; n++) answers.push(await page());
	};
	await ask([]);
	let refused = 0;
	// In turns, and the fastest of each: the machine may be busy with something else.
	for (let round = 0; round < ROUNDS; round++) {
		await ask(calm);
		refused += await besideAbusers(() => ask(busy));
	}
	const [before, during] = [calm, busy].map((answers) => Math.min(...answers.map(({ ms }) => ms))) as [number, number];
	console.log(
		`The page's query: ${before.toFixed(0)} ms alone, ${during.toFixed(0)} ms beside ${refused} refused requests.`,
	);
	expect(refused).toBeGreaterThan(ROUNDS * PAGES);
	expect([...new Set(busy.map(({ text }) => text))]).toEqual([calm[0]?.text]);
	expect(calm[0]?.text).toContain('"name":"Migraine"');
	// Three times the little that it takes on a fast machine is nothing that a reader could notice.
	expect(during).toBeLessThan(Math.max(AT_MOST_MS, 3 * before));
}, 120_000);

test('an error of the database is a plain sentence in the answer, and whole in the log', async () => {
	const isPostgres = inject('settings').DATABASE_URL !== undefined;
	// Each fails in the database itself: no pattern on JSON in PostgreSQL, and none of more than 50,000 letters in SQLite.
	const [list, filter] = isPostgres
		? ['clinicians', '{ biography: { contains: "x" } }']
		: ['conditions', `{ name: { contains: "${'x'.repeat(50_001)}" } }`];
	for (const token of tokens()) {
		const { text } = await graphql(`{ ${list}(filters: ${filter}) { documentId } }`, token);
		expect(JSON.parse(text)).toEqual({
			errors: [
				{
					message: 'The CMS could not answer this. What happened is in its log.',
					locations: [{ line: 1, column: 3 }],
					path: [list],
					extensions: { code: 'INTERNAL_SERVER_ERROR' },
				},
			],
			data: null,
		});
	}
	expect(readFileSync(inject('cmsLog'), 'utf8')).toMatch(new RegExp(`select .* from .${list}`, 'i'));
	if (!isPostgres) return; // No REST address is long enough to fail in SQLite.
	const answer = await rest('clinicians?filters[biography][$contains]=x', inject('deliveryToken'));
	expect(answer.status).toBe(500);
	expect(answer.text).not.toMatch(/select|jsonb|operator/i);
});
