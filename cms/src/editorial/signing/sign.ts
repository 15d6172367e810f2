import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Person } from '../../content/admin-route';
import { clinicDay } from '../../content/clinic-day';
import { relationsIn } from '../../content/fields';
import { appendToJournal } from '../../content/journal';
import { subjectOf } from '../../content/plain-content';
import { readVersion, versionWhere, type Version } from '../../content/version';
import { lockWrites } from '../../content/write-transaction';
import { dueDay } from './due-day';
import { languageOf, reviewOf, type Review } from './review';
import { reviewSettings } from './settings';

/** A document as a reviewer read it. */
export interface ReadDocument {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string | null;
  /** Names the words that stood there. */
  readonly hash: string;
}

/** Tells the site, in the transaction that is open, that pages with these documents say something else of their review. */
export type Announce = (subjects: readonly string[]) => Promise<void>;

/** A draft, and what is known of its review. */
interface Draft {
  readonly version: Version;
  readonly review: Review;
}

/** Reads a draft, and makes sure that it still says what the reviewer read. */
async function draftAsRead(strapi: Core.Strapi, read: ReadDocument): Promise<Draft> {
  const version = await readVersion(strapi, { ...read, status: 'draft' });
  if (!version) throw new errors.NotFoundError('This document was deleted. Nothing was signed. Reload the page.');
  const review = await reviewOf(strapi, version);
  if (review.hash === read.hash) return { version, review };
  throw new errors.ApplicationError(
    `"${version.name}" was changed after you read it. Nothing was signed. Reload the page, and read what changed.`,
  );
}

async function lastEditorId(strapi: Core.Strapi, { uid, documentId, locale }: ReadDocument): Promise<number | null> {
  const where = { documentId, ...versionWhere(strapi, uid, 'draft', locale) };
  const row = await strapi.db.query(uid).findOne({ where, populate: { updatedBy: { select: ['id'] } } });
  return row?.updatedBy?.id ?? null;
}

/** What the clinic's own page about a person puts after the name. */
async function credentialsOf(strapi: Core.Strapi, { firstname, lastname }: Person): Promise<string | null> {
  const where = { name: [firstname, lastname].filter(Boolean).join(' '), publishedAt: { $notNull: true } };
  const clinician = await strapi.db.query('api::clinician.clinician').findOne({ where, select: ['credentials'] });
  return clinician?.credentials ?? null;
}

const namesIn = ({ fields }: Version): Record<string, string> =>
  Object.fromEntries(
    relationsIn(fields).map(({ value: { uid, documentId, name } }) => [subjectOf(uid, documentId), name]),
  );

const eventAbout = (strapi: Core.Strapi, { version }: Draft, read: ReadDocument) => ({
  type: strapi.contentType(read.uid).modelName,
  subject: subjectOf(version.uid, version.documentId),
  language: languageOf(strapi, read),
  contentHash: read.hash,
});

/** Words that a clinician has signed are the clinic's own. */
async function clearMark(strapi: Core.Strapi, { fields }: Version, read: ReadDocument): Promise<void> {
  if (fields.demonstration !== true) return;
  const locale = languageOf(strapi, read);
  const data = { demonstration: false } as object;
  await strapi.documents(read.uid).update({ documentId: read.documentId, ...(locale ? { locale } : {}), data });
}

async function signOne(strapi: Core.Strapi, read: ReadDocument, reviewer: Person, now: Date): Promise<void> {
  const { months, mustDiffer } = reviewSettings();
  const draft = await draftAsRead(strapi, read);
  const { name } = draft.version;
  const editorId = await lastEditorId(strapi, read);
  if (mustDiffer && editorId === reviewer.id)
    throw new errors.ForbiddenError(
      `You wrote the last change to "${name}" yourself. Nothing was signed. Ask another medical reviewer to sign it.`,
    );
  const details = {
    ...{ name, content: draft.review.content, names: namesIn(draft.version), editorId },
    ...{ due: dueDay(await clinicDay(strapi, now), months), credentials: await credentialsOf(strapi, reviewer) },
  };
  await appendToJournal(strapi, [{ ...eventAbout(strapi, draft, read), kind: 'signed', details }], now);
  await clearMark(strapi, draft.version, read);
}

async function inOneWrite(
  strapi: Core.Strapi,
  announce: Announce,
  documents: readonly ReadDocument[],
  work: (read: ReadDocument) => Promise<void>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await lockWrites(strapi, trx as never);
    for (const read of documents) await work(read);
    await announce(documents.map(({ uid, documentId }) => subjectOf(uid, documentId)));
  });
}

/**
 * Signs documents that a reviewer read together: all of them or none. The signature holds for the words that were read, and takes
 * away the mark of a demonstration. It publishes nothing.
 *
 * @param strapi the application
 * @param announce tells the site
 * @param documents what was read
 * @param reviewer who signs
 * @param now the present time
 * @throws ApplicationError when a document was changed since it was read; ForbiddenError when the clinic asks for another person
 */
export function sign(
  strapi: Core.Strapi,
  announce: Announce,
  documents: readonly ReadDocument[],
  reviewer: Person,
  now: Date = new Date(),
): Promise<void> {
  return inOneWrite(strapi, announce, documents, (read) => signOne(strapi, read, reviewer, now));
}

/**
 * Returns a document to its editors with a comment. Until its words change, or someone signs them after all, they are not signed.
 *
 * @param strapi the application
 * @param announce tells the site
 * @param document what was read
 * @param comment what is to be changed
 * @throws ApplicationError when it was changed since it was read
 */
export function returnToEditors(
  strapi: Core.Strapi,
  announce: Announce,
  document: ReadDocument,
  comment: string,
): Promise<void> {
  return inOneWrite(strapi, announce, [document], async (read) => {
    const draft = await draftAsRead(strapi, read);
    const details = { name: draft.version.name, comment };
    await appendToJournal(strapi, [{ ...eventAbout(strapi, draft, read), kind: 'returned', details }]);
  });
}
