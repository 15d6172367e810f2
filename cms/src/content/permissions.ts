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
