import type { Core } from '@strapi/strapi';

const CONTENT_PATHS = /^\/(api|graphql)(\/|$)/i;
const BEARER = /^bearer\s+(\S+)$/i;

/**
 * Answers 401 on every content path, known or not, unless the request carries a token this CMS knows. Without it an unknown
 * `/api` path answers 404, and a stranger learns which paths exist.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  return async (ctx, next) => {
    if (!CONTENT_PATHS.test(ctx.path)) return next();
    const token = BEARER.exec(ctx.get('authorization'))?.[1];
    const tokens = strapi.service('admin::api-token-content-api');
    if (token && (await tokens.getByAccessKey(tokens.hash(token)))) return next();
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
