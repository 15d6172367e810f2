import type { Core } from '@strapi/strapi';
import { contentHash } from '../../content/canonical-json';
import { draftKey, draftsUsed, type Draft } from '../../content/drafts-used';
import { may, type Ability } from '../../content/permissions';
import { publishOrder } from './order';
import type { Asked } from './requests';

/** What is going to be published together, and what could be. */
export interface Drafts {
  /** In the order in which they are published. */
  readonly ordered: readonly Draft[];
  /** Public with other words than their drafts; those that were chosen stand in `ordered` too. */
  readonly changed: readonly Draft[];
  /** Names the drafts in `ordered` as they are now. */
  readonly version: string;
}

/**
 * Finds what a document needs to be published.
 *
 * @param strapi the application
 * @param asked the document, and what else was chosen
 */
export async function draftsTogether(strapi: Core.Strapi, asked: Asked): Promise<Drafts> {
  const drafts = await draftsUsed(strapi, asked);
  const root = draftKey(asked.uid, asked.documentId);
  const ordered = publishOrder(root, asked.chosen, drafts).flatMap((key) => drafts.get(key) ?? []);
  return {
    ordered,
    changed: [...drafts.values()].filter(({ key, isModified }) => isModified && key !== root),
    version: contentHash(ordered.map(({ key, updatedAt }) => ({ key, updatedAt }))),
  };
}

/** What a draft is called, to a person who may not be allowed to read it. */
export const nameFor = async (strapi: Core.Strapi, ability: Ability, draft: Draft): Promise<string> =>
  (await may(strapi, ability, 'read', draft)) ? draft.name : 'A document that you may not read';

/**
 * Says what of some drafts a person may not publish.
 *
 * @param strapi the application
 * @param ability what the person may do
 * @param drafts what is to be published
 * @returns a sentence, or `undefined` when they may publish all of it
 */
export async function forbiddenIn(
  strapi: Core.Strapi,
  ability: Ability,
  drafts: readonly Draft[],
): Promise<string | undefined> {
  const forbidden: string[] = [];
  for (const draft of drafts)
    if (!(await may(strapi, ability, 'publish', draft)))
      forbidden.push(`"${await nameFor(strapi, ability, draft)}" (${draft.kind})`);
  if (forbidden.length === 0) return undefined;
  return `You may not publish: ${forbidden.join(', ')}. Ask someone who may, or an administrator.`;
}
