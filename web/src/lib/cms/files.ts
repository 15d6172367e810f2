import { cacheTag } from '@clinic-pages/shared';
import { FilesDocument } from './generated/graphql.ts';
import { request } from './request.ts';

/** The tag of all that is said of names in the media library. */
export const FILES_TAG = cacheTag('UploadFile');

let kept: Promise<ReadonlySet<string>> | undefined;
// Without an edge in front, nobody would say when a file comes.
let isToldOfChanges = false;

async function askForFiles(): Promise<ReadonlySet<string>> {
	const { siteFiles } = await request(FilesDocument, {});
	return new Set(siteFiles);
}

/**
 * Says whether the media library may have a file, from what the CMS listed: made-up names are not worth a question each.
 *
 * @param name as it stands after /uploads/ in an address
 * @returns `true` also while nobody tells of changes: then only the CMS knows
 * @throws HttpError 503 when the CMS is away, late, or answers with an error
 */
export async function mayBeInLibrary(name: string): Promise<boolean> {
	if (!isToldOfChanges) return true;
	const reading = (kept ??= askForFiles());
	reading.catch(() => kept === reading && (kept = undefined));
	return (await reading).has(name);
}

/**
 * Forgets the list when a file came or went. From the first call on it is kept: somebody tells of changes.
 *
 * @param tags the tags that were purged; `*` is every one
 */
export function purgeFiles(tags: readonly string[]): void {
	isToldOfChanges = true;
	if (tags.includes('*') || tags.includes(FILES_TAG)) kept = undefined;
}
