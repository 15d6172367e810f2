import type { Core } from '@strapi/strapi';
import { isBusy } from '../content/busy-database';

const message = 'The database is busy: something else is using it. Nothing was saved. Try again in a minute.';
const RETRY_AFTER_SECONDS = 60;

/**
 * Answers 503 with what to do when another program held the database for too long. Strapi would say no more than "Internal Server
 * Error", and keep the message of a 503 to itself.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!isBusy(error)) throw error;
      strapi.log.warn('The database was busy for too long: another connection holds its lock');
      ctx.set('Retry-After', String(RETRY_AFTER_SECONDS));
      ctx.status = 503;
      ctx.body = { data: null, error: { status: 503, name: 'ServiceUnavailableError', message, details: {} } };
    }
  };
};
