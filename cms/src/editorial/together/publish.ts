import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Draft } from '../../content/drafts-used';
import { livePagesOf } from '../../content/impact';
import type { Ability } from '../../content/permissions';
import { lockWrites } from '../../content/write-transaction';
import { gatherRefusals } from '../gathered-refusals';
import { sentencesOf } from '../refusal';
import type { Plan } from './api';
import { draftsTogether, forbiddenIn, nameFor, type Drafts } from './plan';
import type { Asked } from './requests';

/** Why drafts cannot be published, in sentences, by their keys. */
type Problems = ReadonlyMap<string, readonly string[]>;

const CHANGED_MEANWHILE =
  'Something was saved or published after this list was made. Nothing was published. Look at the new list, then publish.';

/** Publishes a draft, in the transaction that is open. Where there is a problem, it has to be rolled back. */
async function publishOne(strapi: Core.Strapi, { uid, documentId, locale }: Draft): Promise<readonly string[]> {
  const findings = await gatherRefusals(async () => {
    await strapi.documents(uid).publish({ documentId, ...(locale ? { locale } : {}) });
  });
  return sentencesOf(findings);
}

async function publishAll(strapi: Core.Strapi, drafts: readonly Draft[]): Promise<Problems> {
  const problems = new Map<string, readonly string[]>();
  for (const draft of drafts) {
    try {
      problems.set(draft.key, await publishOne(strapi, draft));
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      // Something beside the gate refused. What comes after may need this draft, so its own faults cannot be told.
      problems.set(draft.key, [error.message]);
      break;
    }
  }
  return problems;
}

async function describe(strapi: Core.Strapi, ability: Ability, draft: Draft) {
  const { key, uid, documentId, locale, kind } = draft;
  const isSingle = strapi.contentType(uid).kind === 'singleType';
  return { key, uid, documentId, locale, kind, isSingle, name: await nameFor(strapi, ability, draft) };
}

async function planOf(
  strapi: Core.Strapi,
  ability: Ability,
  { ordered, changed, version }: Drafts,
  problems: Problems,
  forbidden?: string,
): Promise<Plan> {
  const pages = await livePagesOf(strapi, changed);
  const documents: Plan['documents'][number][] = [];
  for (const draft of ordered)
    documents.push({
      ...(await describe(strapi, ability, draft)),
      isLive: draft.isLive,
      problems: problems.get(draft.key) ?? [],
    });
  const others: Plan['changed'][number][] = [];
  for (const [index, draft] of changed.entries())
    others.push({ ...(await describe(strapi, ability, draft)), pages: pages[index] ?? [] });
  return {
    documents,
    changed: others,
    ...(forbidden ? { forbidden } : {}),
    version,
  };
}

/** Gives work the database's one write lock, and a transaction that holds all of it. */
async function inOneWrite<Result>(
  strapi: Core.Strapi,
  work: (rollback: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  return await strapi.db.transaction(async ({ trx, rollback }) => {
    await lockWrites(strapi, trx as never);
    return await work(rollback as () => Promise<void>);
  });
}

/**
 * Lists what is published together with a document, and what the gate says of each: publishes all of it, and takes all of it back.
 *
 * @param strapi the application
 * @param ability what the person who asks may do
 * @param asked the document, and what else was chosen
 */
export function planTogether(strapi: Core.Strapi, ability: Ability, asked: Asked): Promise<Plan> {
  return inOneWrite(strapi, async (rollback) => {
    const drafts = await draftsTogether(strapi, asked);
    const forbidden = await forbiddenIn(strapi, ability, drafts.ordered);
    const before = await planOf(strapi, ability, drafts, new Map(), forbidden);
    if (forbidden) return before;
    const problems = await publishAll(strapi, drafts.ordered);
    await rollback();
    const documents = before.documents.map((document) => ({ ...document, problems: problems.get(document.key) ?? [] }));
    return { ...before, documents };
  });
}

function refusal(plan: Plan): Error {
  const stopped = plan.documents.filter(({ problems }) => problems.length > 0);
  const said = stopped.map(({ name, kind, problems }) => `"${name}" (${kind}): ${problems.join(' ')}`);
  return new errors.ValidationError(`Nothing was published. ${said.join(' ')}`, { plan });
}

/**
 * Publishes a document together with all that it needs: all of it or nothing, what is used before what uses it.
 *
 * @param strapi the application
 * @param ability what the person who publishes may do
 * @param asked the document, and what else was chosen
 * @param version names the list that the person saw
 * @returns how many documents were published
 * @throws ForbiddenError with what the person may not publish; ApplicationError when something changed since the list was made;
 * ValidationError with what the gate says of each document: then nothing was published
 */
export function publishTogether(strapi: Core.Strapi, ability: Ability, asked: Asked, version: string): Promise<number> {
  return inOneWrite(strapi, async () => {
    const drafts = await draftsTogether(strapi, asked);
    const forbidden = await forbiddenIn(strapi, ability, drafts.ordered);
    if (forbidden) throw new errors.ForbiddenError(forbidden);
    if (drafts.version !== version) throw new errors.ApplicationError(CHANGED_MEANWHILE);
    const problems = await publishAll(strapi, drafts.ordered);
    if ([...problems.values()].some(({ length }) => length > 0))
      throw refusal(await planOf(strapi, ability, drafts, problems));
    return drafts.ordered.length;
  });
}
