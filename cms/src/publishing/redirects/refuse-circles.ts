import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { documentIdOf } from '../../content/published-versions';
import { isWrite } from '../../content/write-transaction';
import type { Redirect } from './plan';

const REDIRECT = 'api::redirect.redirect';
const PUBLISHED = { publishedAt: { $notNull: true } };

function refuse(message: string, field: string): never {
  throw new errors.ValidationError(message, { errors: [{ path: [field], message, name: 'ValidationError' }] });
}

async function publishedRedirect(strapi: Core.Strapi, where: object): Promise<Redirect | null> {
  return strapi.db.query(REDIRECT).findOne({ where: { ...PUBLISHED, ...where } });
}

/** Follows a redirect to where it ends. */
async function refuseCircle(strapi: Core.Strapi, { source, target }: Redirect): Promise<void> {
  if (!target) refuse('Say where the page has moved to: the new address, for example /new-page.', 'target');
  const seen = [source];
  for (let next: string | null | undefined = target; next;) {
    const isCircle = seen.includes(next);
    seen.push(next);
    if (isCircle)
      refuse(`This would lead readers in a circle: ${seen.join(' to ')}. Choose another address.`, 'target');
    next = (await publishedRedirect(strapi, { source: next, kind: 'moved' }))?.target;
  }
}

/**
 * Refuses redirects that cannot be, at their fields: two for one address, one that leads nowhere, or in a circle. Chains are kept as they
 * were written; `oneHop` shortens them for readers.
 *
 * @param strapi the application
 */
export function refuseCircles(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== REDIRECT || !isWrite(context.action) || context.action === 'delete') return next();
    const result = await next();
    const documentId = documentIdOf(context.params) ?? documentIdOf(result);
    const written = await publishedRedirect(strapi, { documentId });
    if (!written) return result;
    if (!written.source) refuse('Say which old address this is about, for example /old-page.', 'source');
    const twin = await publishedRedirect(strapi, { source: written.source, documentId: { $ne: written.documentId } });
    if (twin) refuse(`Another redirect already speaks for ${written.source}. Change that one.`, 'source');
    if (written.kind === 'moved') await refuseCircle(strapi, written);
    return result;
  });
}
