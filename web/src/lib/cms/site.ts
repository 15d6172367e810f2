import { cacheTag, DEFAULT_LOCALE, walkDocuments } from '@clinic-pages/shared';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { siteFrame, type SiteFrame } from '#lib/clinic/frame.ts';
import { lastFrame, rememberFrame } from '#lib/clinic/last-frame.ts';
import { words } from '#lib/i18n/index.ts';
import { request } from './request.ts';
import { SiteDocument, type FrameFragment, type SiteQuery } from './generated/graphql.ts';

/** What all pages share: the frame around them, and what stands at each address. */
interface Site {
	readonly frame: FrameFragment;
	/** What the frame depends on, named as cache tags. */
	readonly frameTags: ReadonlySet<string>;
	/** Words that stand on many pages, but not on all. */
	readonly notices: SiteQuery['notices'];
	readonly addresses: ReadonlyMap<string, SiteQuery['siteIndex'][number]>;
}

/** The tag of everything that is said of addresses. */
export const ADDRESS = 'address';

let kept: Promise<Site> | undefined;
let keptTags: ReadonlySet<string> | undefined;
// Without an edge in front, nobody would say when it is out of date.
let isToldOfChanges = false;

async function askForSite(): Promise<Site> {
	const { siteIndex, notices, ...frame } = await request(SiteDocument, { locale: DEFAULT_LOCALE });
	const frameTags = new Set(['announcement']);
	walkDocuments(frame, ({ __typename, documentId }) => frameTags.add(cacheTag(__typename, documentId)));
	return { frame, frameTags, notices, addresses: new Map(siteIndex.map((address) => [address.path, address])) };
}

/**
 * Names what the standing notices depend on; while there are none, it is that they appear.
 *
 * @param site what all pages share
 */
export const noticesTags = ({ notices }: Pick<Site, 'notices'>): string[] => [cacheTag('Notices', notices?.documentId)];

/**
 * Reads what all pages share: from the CMS, or from memory while nothing of it has changed.
 *
 * @throws HttpError 503 when the CMS is away, late, or answers with an error
 */
export function readSite(): Promise<Site> {
	if (kept) return kept;
	const reading = askForSite();
	if (!isToldOfChanges) return reading;
	kept = reading;
	keptTags = undefined;
	const isKept = () => kept === reading;
	reading.then(
		(site) => isKept() && (keptTags = new Set([...site.frameTags, ...noticesTags(site), ADDRESS])),
		() => isKept() && (kept = undefined),
	);
	return reading;
}

/**
 * Forgets what all pages share when some of it changed. From the first call on it is kept: somebody tells of changes.
 *
 * @param tags the tags that were purged; `*` is every one
 */
export function purgeSite(tags: readonly string[]): void {
	isToldOfChanges = true;
	// What is still being read may be older than the change.
	const isTouched = !keptTags || tags.some((tag) => tag === '*' || keptTags?.has(tag));
	if (isTouched) kept = undefined;
}

/**
 * Lets a load go on only where the CMS has a page, and asks it for no other address.
 *
 * @param event the request being answered
 * @throws Redirect 308 in one hop, or HttpError 410 gone, 503 back soon, 404 never there; 503 when the CMS cannot say
 */
export async function requirePage({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>): Promise<void> {
	const { addresses, frameTags } = await readSite();
	const address = addresses.get(url.pathname);
	if (address?.kind === 'page') return;
	for (const tag of [...frameTags, ADDRESS]) locals.tags.add(tag);
	if (address?.kind === 'moved' && address.target) redirect(308, address.target);
	if (address?.kind === 'gone') error(410, 'Taken down.');
	if (address?.kind === 'back_soon') error(503, words.backSoon.title);
	error(404, 'The CMS knows no such page.');
}

/**
 * The frame for a page that says that there is none.
 *
 * @returns what the CMS says of the clinic, or what it last said; never rejects
 */
export async function frameOfErrors(): Promise<SiteFrame> {
	if (!isToldOfChanges) return lastFrame();
	const site = await readSite().catch(() => undefined);
	return site
		? { ...rememberFrame(siteFrame(site.frame, '', new Date())), opening: '', announcements: [] }
		: lastFrame();
}
