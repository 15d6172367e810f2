import type { Core, UID } from '@strapi/strapi';
import { isActedFor, presentAuthor } from '../../content/journal';
import { whatWentPublic, type PublicChange } from '../../content/journal/what-went-public';
import { documentIdOf, publishedVersions } from '../../content/published-versions';
import { isWrite } from '../../content/write-transaction';
import { forgetPlan, forgetSchedules, refuseWaiting, schedulesOfDocument, type Target } from './store';

async function follow(strapi: Core.Strapi, { kind }: PublicChange, target: Target): Promise<void> {
  if (kind === 'published') await forgetPlan(strapi, target, 'publish');
  if (kind !== 'unpublished') return;
  await forgetPlan(strapi, target, 'unpublish');
  const { who } = presentAuthor(strapi);
  const reason = `${who} took this down by hand, so it does not come back by itself. Plan it anew if it is to go live.`;
  await refuseWaiting(strapi, target, 'publish', reason);
}

async function forgetDeleted(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const left = await strapi.db.query(uid).findMany({ where: { documentId }, select: ['locale'] });
  const languages = left.map(({ locale }) => locale as string | null);
  for (const { id, language } of await schedulesOfDocument(strapi, uid, documentId))
    if (!languages.includes(language)) await forgetSchedules(strapi, { id });
}

/**
 * Keeps what is planned in step with what people do by hand. Published before its hour: there is nothing left to publish. Taken down:
 * there is nothing left to take down, and what was to go live stays down, for it was taken down for a reason. Deleted: nothing
 * is left to plan for. Stands after what may refuse a write.
 *
 * @param strapi the application
 */
export function followWrites(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const documentId = documentIdOf(context.params);
    if (!isWrite(action) || !uid.startsWith('api::') || !documentId || isActedFor()) return next();
    if ((await schedulesOfDocument(strapi, uid, documentId)).length === 0) return next();
    const before = await publishedVersions(strapi, uid, documentId);
    const result = await next();
    const after = await publishedVersions(strapi, uid, documentId);
    for (const change of whatWentPublic(before, after, action === 'delete'))
      await follow(strapi, change, { uid, documentId, locale: change.language });
    if (action === 'delete') await forgetDeleted(strapi, uid, documentId);
    return result;
  });
}
