import { addressOf } from '@clinic-pages/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { LivePage } from '../../content/live-page';
import { PAGE_TYPES, pagesOfType, pageTypeOf } from '../../content/live-pages';
import { may, type Ability, type Action, type Subject } from '../../content/permissions';
import { publishedVersions } from '../../content/published-versions';
import { versionWhere } from '../../content/version';
import { lockWrites } from '../../content/write-transaction';
import { carryOut, REDIRECT } from './keep-addresses';
import type { Redirect } from './plan';

/** What an editor says becomes of a page's address when the page is taken down. */
export interface Choice extends Pick<Redirect, 'kind'> {
  /** Where readers are sent: only when it moved. */
  readonly target?: string;
  /** When the draft was saved whose changes are thrown away, as the editor sees it; none keeps the draft. */
  readonly discarded?: string;
}

const SAVED_MEANWHILE =
  'Someone saved this page after you opened it. Nothing was thrown away, and the page stays. Reload it, and read what they wrote.';

const FORBIDDEN = 'You may not take this page down. Ask someone who may, or an administrator.';

async function sourceOf(strapi: Core.Strapi, { uid, documentId, locale }: Subject): Promise<string> {
  const type = pageTypeOf(uid);
  const versions = await publishedVersions(strapi, uid, documentId);
  const slug = versions.find((version) => version.locale === locale)?.slug;
  if (!type || !slug) throw new errors.ApplicationError('This page is not public any more. Reload it.');
  return addressOf(type, slug, locale);
}

/**
 * Lists every live page of the site, where readers could be sent.
 *
 * @param strapi the application
 * @returns the pages, in the order of their addresses
 */
export async function livePages(strapi: Core.Strapi): Promise<LivePage[]> {
  const pages: LivePage[] = [];
  for (const uid of PAGE_TYPES) pages.push(...(await pagesOfType(strapi, uid)).map(({ page }) => page));
  return pages.sort((one, other) => (one.address < other.address ? -1 : 1));
}

async function checkTarget(strapi: Core.Strapi, source: string, target = ''): Promise<void> {
  if (!target) throw new errors.ValidationError('Choose the page that readers are sent to.');
  if (target === source)
    throw new errors.ValidationError('This page cannot lead to itself. Choose another page for its readers.');
  const pages = await livePages(strapi);
  if (!pages.some(({ address }) => address === target))
    throw new errors.ValidationError(`No page of this site stands at ${target}. Choose one from the list.`);
}

/** Writes down what became of an address: in the place of what was said of it before, for what may have been true then. */
async function sayWhatBecame(strapi: Core.Strapi, source: string, { kind, target }: Choice): Promise<void> {
  const where = { source, publishedAt: { $notNull: true } };
  const own = (await strapi.db.query(REDIRECT).findOne({ where })) as Redirect | null;
  await carryOut(strapi, { remove: [], set: [{ documentId: own?.documentId, source, kind, target }] });
}

/** Throws the changes of a draft away, if it is still the one that the editor saw. */
async function discard(strapi: Core.Strapi, { uid, documentId, locale }: Subject, seen: string): Promise<void> {
  const where = { documentId, ...versionWhere(strapi, uid, 'draft', locale) };
  const draft = await strapi.db.query(uid).findOne({ where, select: ['updatedAt'] });
  if (new Date(draft?.updatedAt).getTime() !== Date.parse(seen)) throw new errors.ApplicationError(SAVED_MEANWHILE);
  await strapi.documents(uid).discardDraft({ documentId, ...(locale ? { locale } : {}) });
}

/**
 * Takes a page down, in one language, and says what becomes of its address: in one transaction, so that its readers find either the page
 * or what the editor chose.
 *
 * @param strapi the application
 * @param ability what the person may do
 * @param subject the page
 * @param choice what the editor chose
 * @throws ForbiddenError when the person may not; ApplicationError when there is nothing to take down, when a live page needs it, or when
 * the choice would mislead its readers: then the page stays
 */
export async function takeDown(strapi: Core.Strapi, ability: Ability, subject: Subject, choice: Choice): Promise<void> {
  const { uid, documentId, locale } = subject;
  await strapi.db.transaction(async ({ trx }) => {
    await lockWrites(strapi, trx as never);
    const actions: Action[] = choice.discarded ? ['unpublish', 'discard'] : ['unpublish'];
    for (const action of actions)
      if (!(await may(strapi, ability, action, subject))) throw new errors.ForbiddenError(FORBIDDEN);
    const source = await sourceOf(strapi, subject);
    if (choice.kind === 'moved') await checkTarget(strapi, source, choice.target);
    await sayWhatBecame(strapi, source, choice);
    const params = { documentId, ...(locale ? { locale } : {}) };
    if (choice.discarded) await discard(strapi, subject, choice.discarded);
    await strapi.documents(uid).unpublish(params);
  });
}
