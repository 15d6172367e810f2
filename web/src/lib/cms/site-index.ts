import { DEFAULT_LOCALE } from '@clinic-pages/shared';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { siteFrame, type SiteFrame } from '#lib/clinic/frame.ts';
import { lastFrame, rememberFrame } from '#lib/clinic/last-frame.ts';
import { request, tagsOf } from './client.ts';
import { SiteIndexDocument, type SiteIndexQuery } from './generated/graphql.ts';

/** What stands at each address, and the frame around the page that says so when there is none. */
interface SiteIndex {
	readonly addresses: ReadonlyMap<string, SiteIndexQuery['siteIndex'][number]>;
	readonly frame: SiteFrame;
	/** What this depends on, named as cache tags. */
	readonly tags: ReadonlySet<string>;
}

/** The tag of everything that is said of addresses. */
const ADDRESS = 'address';

let kept: Promise<SiteIndex> | undefined;
let keptTags: ReadonlySet<string> | undefined;
// Without an edge in front, nobody would say when the index is out of date.
let isToldOfChanges = false;

async function readIndex(): Promise<SiteIndex> {
	const answer = await request(SiteIndexDocument, { locale: DEFAULT_LOCALE });
	return {
		addresses: new Map(answer.siteIndex.map((address) => [address.path, address])),
		frame: rememberFrame(siteFrame(answer, '', new Date())),
		tags: new Set([...tagsOf(answer), ADDRESS]),
	};
}

function siteIndex(): Promise<SiteIndex> {
	if (kept) return kept;
	const reading = readIndex();
	if (!isToldOfChanges) return reading;
	kept = reading;
	keptTags = undefined;
	const isKept = () => kept === reading;
	reading.then(
		({ tags }) => isKept() && (keptTags = tags),
		() => isKept() && (kept = undefined),
	);
	return reading;
}

/**
 * Forgets the index when an address appeared, moved or went, or the clinic's own words changed. From the first call on the index is
 * kept: somebody tells of changes.
 *
 * @param tags the tags that were purged; `*` is every one
 */
export function purgeSiteIndex(tags: readonly string[]): void {
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
	const { addresses, tags } = await siteIndex();
	const address = addresses.get(url.pathname);
	if (address?.kind === 'page') return;
	for (const tag of tags) locals.tags.add(tag);
	if (address?.kind === 'moved' && address.target) redirect(308, address.target);
	if (address?.kind === 'gone') error(410, 'Taken down.');
	if (address?.kind === 'back_soon') error(503, 'Back soon.');
	error(404, 'The CMS knows no such page.');
}

/**
 * The frame for a page that says that there is none.
 *
 * @returns what the CMS says of the clinic, or what it last said; never rejects
 */
export async function frameOfErrors(): Promise<SiteFrame> {
	const index = await (kept ?? (isToldOfChanges ? siteIndex() : undefined))?.catch(() => undefined);
	return index ? rememberFrame(index.frame) : lastFrame();
}
