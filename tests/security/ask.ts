import { inject } from 'vitest';

export interface Answer {
	readonly status: number;
	readonly text: string;
}

const BATCH = 25;
const AT_ONCE = 4;
let asked = 0;

/** How many questions were asked so far; each field of a batch is one. */
export const probes = (): number => asked;

async function send(address: string, token: string | null, body?: object): Promise<Answer> {
	const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
	if (body) headers['content-type'] = 'application/json';
	const request = { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) };
	const ask = () => fetch(inject('cmsUrl') + address, request);
	// The CMS may close an idle connection just as a question is put on it.
	const response = await ask().catch(ask);
	return { status: response.status, text: await response.text() };
}

/** Asks one REST question. */
export function rest(address: string, token: string | null): Promise<Answer> {
	asked += 1;
	return send(`/api/${address}`, token);
}

/** Asks one GraphQL document. */
export function graphql(query: string, token: string | null, variables: object = {}, questions = 1): Promise<Answer> {
	asked += questions;
	return send('/graphql', token, { query, variables });
}

/**
 * Asks many root fields, each under a name of its own, some in each request; the last of each batch stands in a fragment.
 *
 * @param fields `conditions { name }`
 * @param token who asks; `null` is nobody
 * @returns the answers, one a batch
 */
export function batched(fields: string[], token: string | null): Promise<Answer[]> {
	const batches = Array.from({ length: Math.ceil(fields.length / BATCH) }, (_, n) =>
		fields.slice(n * BATCH, (n + 1) * BATCH),
	);
	return each(batches, (batch) => {
		const named = batch.map((field, n) => `q${n}: ${field}`);
		const query = `{ ${named.slice(0, -1).join('\n')} ...rest } fragment rest on Query { ${named.at(-1)} }`;
		return graphql(query, token, {}, batch.length);
	});
}

/** Does something for each item, a few at a time, and keeps their order. */
export async function each<Item, Result>(items: Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
	const results: Result[] = [];
	let next = 0;
	const worker = async () => {
		for (let n = next++; n < items.length; n = next++) results[n] = await work(items[n] as Item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return results;
}
