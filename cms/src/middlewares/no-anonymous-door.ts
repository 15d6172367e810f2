import type { Core } from '@strapi/strapi';

const CONTENT_PATHS = /^\/(api|graphql)(\/|$)/i;
const BEARER = /^bearer\s+(\S+)$/i;

/** One small question: what the token may do is Strapi's to load, once, behind the door. */
async function isKnown(strapi: Core.Strapi, token: string): Promise<boolean> {
  const accessKey = strapi.service('admin::api-token-content-api').hash(token);
  const where = { accessKey, kind: 'content-api' };
  return (await strapi.db.query('admin::api-token').findOne({ where, select: ['id'] })) !== null;
}

/**
 * Answers 401 on every content path, known or not, unless the request carries a token this CMS knows. Without it an unknown
 * `/api` path answers 404, and a stranger learns which paths exist.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  return async (ctx, next) => {
    if (!CONTENT_PATHS.test(ctx.path)) return next();
    const token = BEARER.exec(ctx.get('authorization'))?.[1];
    if (token && (await isKnown(strapi, token))) return next();
    ctx.set('WWW-Authenticate', 'Bearer');
    ctx.status = 401;
    ctx.body = {
      data: null,
      error: {
        status: 401,
        name: 'UnauthorizedError',
        message: 'Send a token this CMS knows: Authorization: Bearer …',
      },
    };
  };
};
