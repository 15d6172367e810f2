import { cacheTag, DEFAULT_LOCALE, walkDocuments } from '@clinic-pages/shared';
import type { RequestEvent } from '@sveltejs/kit';
import { siteFrame, type SiteFrame } from '#lib/clinic/frame.ts';
import { rememberFrame } from '#lib/clinic/last-frame.ts';
import { nextMoment } from '#lib/clinic/next-moment.ts';
import { request } from './request.ts';
import { noticesTags, readSite } from './site.ts';
import type { FrameFragment, SiteQuery, TypedDocumentString } from './generated/graphql.ts';

type Variables<V> = Omit<V, 'locale'>;

/** What a page is made from: its own answer, and what stands around every page. */
export type Answer<Page> = Page & FrameFragment;

/** The same, with the words that must stand beside a treatment. */
export type AnswerWithNotices<Page> = Answer<Page> & Pick<SiteQuery, 'notices'>;

type Event = Pick<RequestEvent, 'locals' | 'url'>;
type Asked<Result> = Promise<{ answer: Result; frame: SiteFrame; site: Awaited<ReturnType<typeof readSite>> }>;

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
export async function ask<Page, V>(
	{ locals, url }: Event,
	document: TypedDocumentString<Page, V>,
	variables: Variables<V>,
): Asked<Answer<Page>> {
	const [page, site] = await Promise.all([request(document, { ...variables, locale: DEFAULT_LOCALE }), readSite()]);
	const answer = { ...site.frame, ...page };
	for (const tag of site.frameTags) locals.tags.add(tag);
	walkDocuments(page, ({ __typename, documentId }) => locals.tags.add(cacheTag(__typename, documentId)));
	const now = new Date();
	locals.expires = nextMoment(answer, now);
	return { answer, frame: rememberFrame(siteFrame(answer, url.pathname, now)), site };
}

/** Does what `ask` does, for a page that shows standing notices. */
export async function askWithNotices<Page, V>(
	event: Event,
	document: TypedDocumentString<Page, V>,
	variables: Variables<V>,
): Asked<AnswerWithNotices<Page>> {
	const { answer, site, ...rest } = await ask(event, document, variables);
	for (const tag of noticesTags(site)) event.locals.tags.add(tag);
	return { ...rest, site, answer: { ...answer, notices: site.notices } };
}
