import type { Core } from '@strapi/strapi';

/**
 * Logs each request without its query string and without its client: a query string may hold an invitation, a name or a
 * question about health.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  return async (ctx, next) => {
    const began = performance.now();
    await next();
    strapi.log.http(`${ctx.method} ${ctx.path} (${Math.ceil(performance.now() - began)} ms) ${ctx.status}`);
  };
};
