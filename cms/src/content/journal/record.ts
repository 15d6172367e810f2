import type { Core, UID } from '@strapi/strapi';
import { contentHash } from '../canonical-json';
import { plainContent, subjectOf } from '../plain-content';
import { documentIdOf, publishedVersions } from '../published-versions';
import { readVersion } from '../version';
import { isWrite } from '../write-transaction';
import type { JournalEvent } from './chain';
import { appendToJournal, entriesOf } from './entries';
import { whatWentPublic, type PublicChange } from './what-went-public';

const PUBLISHED = ['published', 'restored'];

interface Written {
  readonly uid: UID.ContentType;
  readonly documentId: string;
}

/** The entry in which the same words went public, if others, or none, were public since. */
async function earlierNumber(strapi: Core.Strapi, subject: string, language: string | null, hash: string) {
  const [last] = await entriesOf(strapi, subject, { language, kind: { $in: [...PUBLISHED, 'unpublished'] } }, 1);
  if (!last || last.contentHash === hash) return undefined;
  const [earlier] = await entriesOf(strapi, subject, { language, kind: { $in: PUBLISHED }, contentHash: hash }, 1);
  return earlier?.number;
}

async function eventOf(
  strapi: Core.Strapi,
  { uid, documentId }: Written,
  { kind, language }: PublicChange,
): Promise<JournalEvent> {
  const subject = subjectOf(uid, documentId);
  const event = { type: strapi.contentType(uid).modelName, subject, language };
  const version =
    kind === 'published'
      ? await readVersion(strapi, { uid, documentId, locale: language, status: 'published' })
      : undefined;
  if (!version) return { ...event, kind, contentHash: null, details: {} };
  const content = plainContent(version.fields);
  const hash = contentHash(content);
  const restores = await earlierNumber(strapi, subject, language, hash);
  const details = { name: version.name, content, restores };
  return { ...event, kind: restores ? 'restored' : 'published', contentHash: hash, details };
}

/** Whether editors publish documents of a type, and so a patient reads them. */
const isPublic = (strapi: Core.Strapi, uid: string): boolean =>
  uid.startsWith('api::') && strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;

/**
 * Writes into the journal what each write makes public, with the words that a patient then reads, and what it takes away, in the
 * write's own transaction. Of documents it uses, a page's entry holds which they are: what those said stands in their own entries. Stands after what may refuse a write.
 *
 * @param strapi the application
 */
export function recordPublications(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!isWrite(action) || !isPublic(strapi, uid)) return next();
    const before = await publishedVersions(strapi, uid, documentIdOf(context.params));
    const result = await next();
    // A clone is a draft of its own: what it was made from stays as it is.
    const documentId = documentIdOf(context.params) ?? documentIdOf(result);
    if (!documentId) return result;
    const after = await publishedVersions(strapi, uid, documentId);
    const events: JournalEvent[] = [];
    for (const change of whatWentPublic(before, after, action === 'delete'))
      events.push(await eventOf(strapi, { uid, documentId }, change));
    await appendToJournal(strapi, events);
    return result;
  });
}
