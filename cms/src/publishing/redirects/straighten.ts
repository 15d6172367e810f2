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
async function endOf(strapi: Core.Strapi, { source, target }: Redirect): Promise<string> {
  if (!target) return refuse('Say where the page has moved to: the new address, for example /new-page.', 'target');
  let end = target;
  const seen = [source];
  for (;;) {
    if (seen.includes(end)) {
      return refuse(
        `This would lead readers in a circle: ${[...seen, end].join(' to ')}. Choose another address.`,
        'target',
      );
    }
    seen.push(end);
    const next = await publishedRedirect(strapi, { source: end, kind: 'moved' });
    if (!next?.target) return end;
    end = next.target;
  }
}

/**
 * Holds the redirects that editors write to one hop: a chain is shortened when it is published, a circle is refused at its field.
 *
 * @param strapi the application
 */
export function straightenRedirects(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== REDIRECT || !isWrite(context.action) || context.action === 'delete') return next();
    const result = await next();
    const documentId = documentIdOf(context.params) ?? documentIdOf(result);
    const written = await publishedRedirect(strapi, { documentId });
    if (!written) return result;
    if (!written.source) refuse('Say which old address this is about, for example /old-page.', 'source');
    const twin = await publishedRedirect(strapi, { source: written.source, documentId: { $ne: written.documentId } });
    if (twin) refuse(`Another redirect already speaks for ${written.source}. Change that one.`, 'source');
    if (written.kind !== 'moved') return result;
    const target = await endOf(strapi, written);
    const redirects = strapi.documents(REDIRECT);
    const longer = (await strapi.db.query(REDIRECT).findMany({
      where: { ...PUBLISHED, kind: 'moved', target: written.source },
    })) as Redirect[];
    const moved = target === written.target ? longer : [written, ...longer];
    const data: object = { target };
    for (const each of moved) {
      await redirects.update({ documentId: each.documentId, data, status: 'published' });
    }
    return result;
  });
}
