import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const LOGIN = /^\/admin\/login\/?$/i;

/**
 * Refuses a login whose e-mail address or password stands in the address. Strapi would take them, count such attempts apart from the
 * others, and so allow three times as many; and a proxy would write the password in its log.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (LOGIN.test(ctx.path) && ctx.querystring)
    throw new errors.ValidationError('Send the e-mail address and the password in the body of the request.');
  return next();
};
