import { CMS_URL, DELIVERY_TOKEN } from '$app/env/private';
import { error } from '@sveltejs/kit';
import { GraphQLClient } from 'graphql-request';
import { withTimeout } from './timeout.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

const client = new GraphQLClient(`${CMS_URL}/graphql`, {
	headers: { authorization: `Bearer ${DELIVERY_TOKEN}` },
	// Sending the name would parse every document once more on each request.
	excludeOperationName: true,
	fetch: withTimeout,
});

/**
 * Asks the CMS a question.
 *
 * @param document the typed query
 * @param variables its variables
 * @returns the whole answer, for an answer with any error in it is no answer
 * @throws HttpError 503 when the CMS is away, late, or answers with an error
 */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: object): Promise<R> {
	return client.request<R>({ document: document.toString(), variables }).catch((cause: unknown) => {
		console.error(JSON.stringify({ level: 'error', message: 'The CMS gave no whole answer', reason: reasonOf(cause) }));
		error(503, 'The CMS gave no whole answer.');
	});
}

/** A GraphQL client error carries the whole request and answer: only its first words may reach a log. */
function reasonOf(cause: unknown): string {
	const message = cause instanceof Error ? cause.message : String(cause);
	return message.split(/[\n{]/, 1)[0]?.slice(0, 200).trim() ?? '';
}
