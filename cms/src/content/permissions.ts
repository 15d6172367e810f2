import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { versionWhere } from './version';

/** What a person of the admin may do, as Strapi made it of their roles. */
export interface Ability {
  can(action: string, subject?: string): boolean;
}

/** Which draft somebody works on: a document, in one language (none where its type has no translations). */
export interface Subject {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly locale: string | null;
}

/** What somebody wants to do with a document. */
export type Action = 'read' | 'publish' | 'unpublish' | 'discard';

interface Checker {
  readonly cannot: Record<Action, (entity: object) => boolean>;
}

/**
 * Tells whether a person may do something with a document, in its language, by the same permissions as in the admin's forms.
 *
 * @param strapi the application
 * @param userAbility what the person may do
 * @param action what they want to do
 * @param subject the document
 * @returns `undefined` where there is no such draft
 */
export async function may(
  strapi: Core.Strapi,
  userAbility: Ability,
  action: Action,
  { uid, documentId, locale }: Subject,
): Promise<boolean | undefined> {
  const where = { documentId, ...versionWhere(strapi, uid, 'draft', locale) };
  // Who made it: a role may be limited to what its people made themselves.
  const draft = await strapi.db.query(uid).findOne({ where, populate: { createdBy: { populate: { roles: true } } } });
  if (!draft) return undefined;
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const checker: Checker = checkers.create({ userAbility, model: uid });
  return !checker.cannot[action](draft);
}

/**
 * Lets a request go on only where its person may read the document.
 *
 * @param strapi the application
 * @param userAbility what the person may do
 * @param subject the document
 * @throws ForbiddenError with a sentence, also where there is no such draft
 */
export async function requireReading(strapi: Core.Strapi, userAbility: Ability, subject: Subject): Promise<void> {
  if (!(await may(strapi, userAbility, 'read', subject)))
    throw new errors.ForbiddenError('This was deleted, or you may not read it. Reload the page.');
}

/**
 * Refuses a request whose person may not read a document. A draft that is not there has nothing to hide: what is said of it is the
 * caller's.
 *
 * @param strapi the application
 * @param userAbility what the person may do
 * @param subject the document
 * @throws ForbiddenError with a sentence
 */
export async function refuseUnreadable(strapi: Core.Strapi, userAbility: Ability, subject: Subject): Promise<void> {
  if ((await may(strapi, userAbility, 'read', subject)) === false)
    throw new errors.ForbiddenError('You may not read this document. Ask an administrator for the permission.');
}

/**
 * Keeps of a list the documents that a person may read.
 *
 * @param strapi the application
 * @param userAbility what the person may do
 * @param all the list
 */
export async function readableOf<One extends Omit<Subject, 'uid'> & { readonly uid: string }>(
  strapi: Core.Strapi,
  userAbility: Ability,
  all: readonly One[],
): Promise<One[]> {
  const readable: One[] = [];
  for (const one of all) {
    const checkers = strapi.plugin('content-manager').service('permission-checker');
    const { can } = checkers.create({ userAbility, model: one.uid });
    // Who made a document is asked only where a role may be limited to it.
    if (
      can.read({ documentId: one.documentId, locale: one.locale }) ||
      (await may(strapi, userAbility, 'read', one as unknown as Subject))
    )
      readable.push(one);
  }
  return readable;
}
