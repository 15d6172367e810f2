import { cacheTag, DEFAULT_LOCALE, walkDocuments } from '@clinic-pages/shared';
import { CMS_URL, DELIVERY_TOKEN } from '$app/env/private';
import { error, type RequestEvent } from '@sveltejs/kit';
import { GraphQLClient } from 'graphql-request';
import { siteFrame, type SiteFrame } from '#lib/clinic/frame.ts';
import { rememberFrame } from '#lib/clinic/last-frame.ts';
import { nextMoment } from '#lib/clinic/next-moment.ts';
import { withTimeout } from './timeout.ts';
import type { FrameFragment, TypedDocumentString } from './generated/graphql.ts';

const client = new GraphQLClient(`${CMS_URL}/graphql`, {
	headers: { authorization: `Bearer ${DELIVERY_TOKEN}` },
	// Sending the name would parse every document once more on each request.
	excludeOperationName: true,
	fetch: withTimeout,
});

type Variables<V> = Omit<V, 'locale'>;

/**
 * Asks the CMS a question.
 *
 * @param document the typed query
 * @param variables its variables
 * @returns the whole answer, for an answer with any error in it is no answer
 * @throws HttpError 503 when the CMS is away, late, or answers with an error
 */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: object = {}): Promise<R> {
	return client.request<R>({ document: document.toString(), variables }).catch((cause: unknown) => {
		console.error(JSON.stringify({ level: 'error', message: 'The CMS gave no whole answer', reason: reasonOf(cause) }));
		error(503, 'The CMS gave no whole answer.');
	});
}

/**
 * Asks the CMS for all a page needs, in one request, and notes in `event.locals` what the page depends on, and until when
 * it is true.
 *
 * @param event the request being answered
 * @param document the typed query
 * @param variables its variables, without the locale
 * @returns the whole answer, for an answer with any error in it is no answer; and the frame around the page
 * @throws HttpError 503 when the CMS is away, late, or answers with an error
 */
export async function ask<R extends FrameFragment, V>(
	event: Pick<RequestEvent, 'locals' | 'url'>,
	document: TypedDocumentString<R, V>,
	variables: Variables<V>,
): Promise<{ answer: R; frame: SiteFrame }> {
	const answer = await request(document, { ...variables, locale: DEFAULT_LOCALE });
	for (const tag of tagsOf(answer)) event.locals.tags.add(tag);
	const now = new Date();
	event.locals.expires = nextMoment(answer, now);
	return { answer, frame: rememberFrame(siteFrame(answer, event.url.pathname, now)) };
}

/**
 * Names what an answer depends on.
 *
 * @param answer the answer, its frame included
 * @returns the cache tags of its documents and of the lists around them
 */
export function tagsOf(answer: FrameFragment): Set<string> {
	const tags = new Set(['announcement']);
	walkDocuments(answer, ({ __typename, documentId }) => tags.add(cacheTag(__typename, documentId)));
	return tags;
}

/** A GraphQL client error carries the whole request and answer: only its first words may reach a log. */
function reasonOf(cause: unknown): string {
	const message = cause instanceof Error ? cause.message : String(cause);
	return message.split(/[\n{]/, 1)[0]?.slice(0, 200).trim() ?? '';
}
