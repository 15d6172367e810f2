import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Person } from '../../content/admin-route';
import { actingAs } from '../../content/journal';
import type { Act } from './api';
import type { Target } from './store';

/** The versions that were written. */
interface Answer {
  readonly entries: readonly unknown[];
}

const verbs = { publish: 'published', unpublish: 'taken down' } as const;

/**
 * Does what was planned, as the person who planned it, through the document service: with all that stands before every publish.
 *
 * @param strapi the application
 * @param target the document
 * @param act what to do
 * @param person in whose name
 * @throws ApplicationError with sentences for an editor when it is refused
 */
export async function perform(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Target,
  act: Act,
  person: Person,
): Promise<void> {
  const params = { documentId, ...(locale ? { locale } : {}) };
  const documents = strapi.documents(uid) as unknown as Record<Act, (params: object) => Promise<Answer>>;
  const { entries } = await actingAs(person, () => documents[act](params));
  if (act === 'publish' && entries.length === 0)
    throw new errors.ApplicationError('There is no draft in this language, so nothing was published.');
}

/**
 * Reads what an error of the gate, or of another check, says to an editor.
 *
 * @param error what was thrown
 * @returns its sentences; `undefined` for a fault of the CMS itself
 */
export function refusalIn(error: unknown): string[] | undefined {
  if (!(error instanceof errors.ApplicationError)) return undefined;
  const { sentences } = error.details as { readonly sentences?: readonly string[] };
  return sentences?.length ? [...sentences] : [error.message];
}

/** Rolls a rehearsal back. */
class Rehearsed extends Error {}

/**
 * Says what would stop a plan if its hour were now: does it, in a transaction that is rolled back, so that it meets the very checks
 * that it will meet then.
 *
 * @param strapi the application
 * @param target the document
 * @param act what is planned
 * @param person who plans it
 * @returns sentences for an editor; none when nothing stands in the way
 */
export async function rehearse(strapi: Core.Strapi, target: Target, act: Act, person: Person): Promise<string[]> {
  try {
    await strapi.db.transaction(async () => {
      await perform(strapi, target, act, person);
      throw new Rehearsed(`Nothing was ${verbs[act]}.`);
    });
  } catch (error) {
    if (error instanceof Rehearsed) return [];
    const sentences = refusalIn(error);
    if (sentences) return sentences;
    throw error;
  }
  return [];
}
