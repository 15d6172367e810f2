import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Subject } from '../../content/permissions';
import { isText, subjectIn } from '../../content/subject-in';

const MOST_CHOSEN = 200;

/** What an editor wants to publish. */
export interface Asked extends Subject {
  /** The keys of changed documents that were chosen. */
  readonly chosen: readonly string[];
}

/**
 * Reads what an editor wants to publish together.
 *
 * @param strapi the application
 * @param body `{uid, documentId, locale, chosen}`
 * @throws ValidationError that says what to send
 */
export function askedIn(strapi: Core.Strapi, body: unknown): Asked {
  const subject = subjectIn(strapi, body);
  const { chosen = [] } = body as Record<string, unknown>;
  if (!Array.isArray(chosen) || chosen.length > MOST_CHOSEN || !chosen.every(isText))
    throw new errors.ValidationError(`"chosen" lists the changed documents to publish too, ${MOST_CHOSEN} at most.`);
  return { ...subject, chosen };
}

/**
 * Reads which list of drafts an editor saw.
 *
 * @param body `{version}`, as it came with the list
 * @throws ValidationError that says what to send
 */
export function versionIn(body: unknown): string {
  const { version } = (body ?? {}) as Record<string, unknown>;
  if (!isText(version)) throw new errors.ValidationError('"version" names the list that you saw: send the one it had.');
  return version;
}
