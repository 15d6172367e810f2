import { DEFAULT_LOCALE } from '@clinic-pages/shared';
import type { Core, UID } from '@strapi/strapi';
import { contentHash } from './canonical-json';
import { relationsIn, type Fields } from './fields';
import { isLocalized, modelsOf } from './models';
import { plainContent } from './plain-content';
import { ownPopulate } from './populate';
import { fieldsOf, referenceTo, versionWhere, type Row, type VersionKey } from './version';

/** A saved draft, and how it stands to what is public in its language. */
export interface Draft {
  /** Names the document, among those of one walk. */
  readonly key: string;
  readonly uid: UID.ContentType;
  readonly documentId: string;
  /** None for a type that has no translations. */
  readonly locale: string | null;
  /** What people call its type: `Side effect`. */
  readonly kind: string;
  readonly name: string;
  /** ISO 8601. */
  readonly updatedAt: string;
  readonly isLive: boolean;
  /** Public, and the draft says something else. */
  readonly isModified: boolean;
  /** The keys of the documents that the draft uses, in the order of its form. */
  readonly uses: readonly string[];
}

/** Names a document: `api::study.study abc`. */
export const draftKey = (uid: string, documentId: string): string => `${uid} ${documentId}`;

const timeOf = ({ updatedAt }: Row) => new Date(updatedAt as string).getTime();

const hashOf = (fields: Fields) => contentHash(plainContent(fields));

async function draftsOf(strapi: Core.Strapi, uid: string, documentIds: string[], locale: string): Promise<Draft[]> {
  const models = modelsOf(strapi);
  const populate = ownPopulate(uid, models);
  const where = (status: VersionKey['status'], ids: string[]) => ({
    documentId: { $in: ids },
    ...versionWhere(strapi, uid, status, locale),
  });
  const query = strapi.db.query(uid);
  const drafts: Row[] = await query.findMany({ where: where('draft', documentIds), populate });
  const select = ['documentId', 'updatedAt'];
  const live: Row[] = await query.findMany({ where: where('published', documentIds), select });
  const liveSince = new Map(live.map((row) => [row.documentId, timeOf(row)]));
  // Strapi gives both versions one time when it publishes: only a later draft can say something else.
  const newer = drafts.filter((row) => timeOf(row) > (liveSince.get(row.documentId) ?? Infinity));
  const ids = newer.map(({ documentId }) => documentId as string);
  const saysNow: Row[] = ids.length > 0 ? await query.findMany({ where: where('published', ids), populate }) : [];
  const saying = new Map(saysNow.map((row) => [row.documentId, hashOf(fieldsOf(uid, row, models))]));
  return drafts.map((row) => {
    const { documentId, kind, name } = referenceTo(uid, row, models);
    const fields = fieldsOf(uid, row, models);
    const says = saying.get(documentId);
    return {
      ...{ key: draftKey(uid, documentId), uid: uid as UID.ContentType, documentId, kind, name },
      locale: isLocalized(models(uid)) ? (row.locale as string) : null,
      updatedAt: new Date(timeOf(row)).toISOString(),
      isLive: liveSince.has(documentId),
      isModified: says !== undefined && says !== hashOf(fields),
      uses: relationsIn(fields).map(({ value: used }) => draftKey(used.uid, used.documentId)),
    };
  });
}

/**
 * Reads a draft and all drafts that it uses, directly or through others, in one language: a query or three for each type and level.
 *
 * @param strapi the application
 * @param root which document; without a language, what it uses is read in the site's first one
 * @returns the drafts by their keys, the nearest first; empty where there is no such draft
 */
export async function draftsUsed(
  strapi: Core.Strapi,
  root: Omit<VersionKey, 'status'>,
): Promise<ReadonlyMap<string, Draft>> {
  const found = new Map<string, Draft>();
  const asked = new Set<string>();
  let level = [draftKey(root.uid, root.documentId)];
  while (level.length > 0) {
    for (const key of level) asked.add(key);
    const documents = level.map((key) => key.split(' ') as [uid: string, documentId: string]);
    const next = new Set<string>();
    for (const uid of new Set(documents.map(([type]) => type))) {
      const ids = documents.filter(([type]) => type === uid).map(([, documentId]) => documentId);
      for (const draft of await draftsOf(strapi, uid, ids, root.locale ?? DEFAULT_LOCALE)) {
        found.set(draft.key, draft);
        for (const key of draft.uses) if (!asked.has(key)) next.add(key);
      }
    }
    level = [...next];
  }
  return found;
}
