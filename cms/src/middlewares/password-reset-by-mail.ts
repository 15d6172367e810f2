import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { smtpSettings } from '../doors/smtp';

const FORGOT_PASSWORD = /^\/admin\/forgot-password\/?$/i;

/**
 * Where no mail server is set up, says so to whoever asks for a new password: Strapi would promise a mail that never comes. The
 * answer is the same for every address.
 */
export default (): Core.MiddlewareHandler => {
  const canSend = smtpSettings(process.env) !== undefined;
  return async (ctx, next) => {
    if (canSend || ctx.method !== 'POST' || !FORGOT_PASSWORD.test(ctx.path)) return next();
    throw new errors.NotImplementedError(
      'This CMS cannot send e-mail. Ask an administrator of the clinic: under Settings, Users, they can set a new password for you.',
    );
  };
};
