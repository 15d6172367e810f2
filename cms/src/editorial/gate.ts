import type { Core, UID } from '@strapi/strapi';
import { documentIdOf, publishedVersions, type PublishedVersion } from '../content/published-versions';
import { usersOf, type User } from '../content/uses';
import { readVersion, type Version, type VersionKey } from '../content/version';
import { refuseDraft } from './gathered-refusals';
import { partOf, placeOf } from './readiness/place';
import { publishFindings } from './readiness/publish-findings';
import { namesOf } from './signing/words';
import { isHeld, stillUsed } from './still-used';

interface Write {
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly params: { readonly status?: string };
}

const publishes = ({ action, params }: Write) =>
  action === 'publish' || (['create', 'update'].includes(action) && params.status === 'published');

const takesDown = ({ action }: Write) => action === 'unpublish' || action === 'delete';

/** A published version as it was before a write, and what used it. */
interface Live extends PublishedVersion {
  readonly version: Version | undefined;
  readonly users: readonly User[];
}

async function liveVersions(strapi: Core.Strapi, write: Write, documentId: string | undefined): Promise<Live[]> {
  const { uid } = write;
  const rows = await publishedVersions(strapi, uid, documentId);
  const live: Live[] = [];
  for (const row of rows) {
    const key = { uid, documentId: documentId as string, locale: row.locale, status: 'published' } as const;
    const users = takesDown(write) && isHeld(uid) ? await usersOf(strapi, uid, key.documentId, key) : [];
    live.push({ ...row, version: await readVersion(strapi, key), users });
  }
  return live;
}

async function checkPublished(strapi: Core.Strapi, key: VersionKey, before: Version | undefined): Promise<void> {
  // The draft, and not what was published from it: Strapi has already left out there what is not published.
  const draft = await readVersion(strapi, { ...key, status: 'draft' });
  if (!draft) return;
  const { refused } = await publishFindings(strapi, draft, before);
  if (refused.length === 0) return;
  const labels = namesOf(strapi);
  const placed = refused.map((finding) => {
    const place = placeOf(draft.uid, draft.fields, partOf(finding.path), labels);
    return { ...finding, place };
  });
  refuseDraft(draft.name, placed);
}

/**
 * Stands before every way to publish, unpublish or delete: a button, several documents or languages at once, a program that creates or
 * updates with `status: 'published'`. What a rule blocks is refused with all that is wrong, each at its field; so is taking away what a
 * live page needs. Being in the write's transaction, a refusal leaves the drafts and what is public as they were. What only makes a
 * page safer is let through, unless it brings something wrong of its own.
 *
 * @param strapi the application
 */
export function guardPublishing(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const { uid } = write;
    if (!uid.startsWith('api::') || !(publishes(write) || takesDown(write))) return next();
    const before = await liveVersions(strapi, write, documentIdOf(context.params));
    const result = await next();
    const documentId = documentIdOf(context.params) ?? documentIdOf(result);
    const after = await publishedVersions(strapi, uid, documentId);
    for (const { id, locale } of after) {
      // A publish makes a new row, in each of the languages it publishes.
      if (!documentId || before.some((live) => live.id === id)) continue;
      const live = before.find((version) => version.locale === locale);
      await checkPublished(strapi, { uid, documentId, locale, status: 'published' }, live?.version);
    }
    for (const { locale, version, users } of before) {
      if (!version || after.some((row) => row.locale === locale)) continue;
      const refusal = stillUsed(version, users);
      if (refusal) throw refusal;
    }
    return result;
  });
}
