import type { Core } from '@strapi/strapi';
import { isReachedOverTls } from '../doors/sessions';

/**
 * Lets the CMS set cookies that only travel over TLS although TLS ends at the proxy before it: Koa sees plain HTTP and would refuse
 * each login with an error.
 */
export default (): Core.MiddlewareHandler => {
  const overTls = isReachedOverTls(process.env.CMS_PUBLIC_URL);
  return async (ctx, next) => {
    if (overTls) ctx.cookies.secure = true;
    await next();
  };
};
