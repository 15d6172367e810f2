import { inject } from 'vitest';
import type { TypedDocumentString } from '../../web/src/lib/cms/generated/graphql.ts';
import { untilHeard } from './heard.ts';

/** A GraphQL answer, its status beside it. */
export interface GraphqlAnswer<Data> {
	readonly status: number;
	readonly data?: Data | null;
	readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

const json = { 'content-type': 'application/json' };

/**
 * The session of the first administrator, who logs in once for all test files: the CMS lets nobody in more than five times
 * in five minutes.
 *
 * @returns the JWT that the admin sends as a bearer token
 */
export function adminLogin(): string {
	return inject('adminToken');
}

/**
 * Asks the CMS a GraphQL question.
 *
 * @param query the document
 * @param variables its variables
 * @param token who asks; the site's own token when left out, nobody when `null`
 * @returns the answer, whatever its status
 */
export async function graphql<Data = Record<string, unknown>>(
	query: string,
	variables: Record<string, unknown> = {},
	token: string | null = inject('deliveryToken'),
): Promise<GraphqlAnswer<Data>> {
	const response = await fetch(`${inject('cmsUrl')}/graphql`, {
		method: 'POST',
		headers: token === null ? json : { ...json, authorization: `Bearer ${token}` },
		body: JSON.stringify({ query, variables }),
	});
	const text = await response.text();
	const answer = text.startsWith('{') ? (JSON.parse(text) as Omit<GraphqlAnswer<Data>, 'status'>) : {};
	return { ...answer, status: response.status };
}

/**
 * Asks the CMS one of the site's own operations: in production the site's tokens may run no other.
 *
 * @param document `ConditionPageDocument` and its like, as the site sends it
 * @param variables its variables
 * @returns the answer, whatever its status
 */
export const siteQuery = <Data, Variables extends Record<string, unknown>>(
	document: TypedDocumentString<Data, Variables>,
	variables: Variables,
): Promise<GraphqlAnswer<Data>> => graphql<Data>(document.toString(), variables);

/**
 * Asks the CMS over REST, as the site's own token may.
 *
 * @param path what follows `/api/`
 * @returns the documents
 */
export async function restList<Document = Record<string, unknown>>(path: string): Promise<Document[]> {
	const headers = { authorization: `Bearer ${inject('deliveryToken')}` };
	const response = await fetch(`${inject('cmsUrl')}/api/${path}`, { headers });
	if (!response.ok) throw new Error(`/api/${path} was answered ${response.status}: ${await response.text()}`);
	return ((await response.json()) as { data: Document[] }).data;
}

/**
 * Does what a button in the admin does, through the same addresses, and waits until the site has heard of it.
 *
 * @param method the HTTP method
 * @param path what follows `/content-manager`: `/collection-types/api::condition.condition/<documentId>/actions/publish`
 * @param body sent as JSON
 * @returns the status and the parsed answer
 */
export async function contentManager<Answer = { data: Record<string, unknown> }>(
	method: 'GET' | 'POST' | 'PUT' | 'DELETE',
	path: string,
	body?: unknown,
): Promise<{ status: number; body: Answer }> {
	const response = await fetch(`${inject('cmsUrl')}/content-manager${path}`, {
		method,
		headers: { ...json, authorization: `Bearer ${adminLogin()}` },
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	const text = await response.text();
	if (method !== 'GET' && response.ok) await untilHeard();
	return { status: response.status, body: (text ? JSON.parse(text) : undefined) as Answer };
}
