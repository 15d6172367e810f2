import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const INTERVAL_MINUTES = 5;
const ATTEMPTS = 5;

function refuse(): never {
  throw new errors.RateLimitError(`Too many attempts. Wait ${INTERVAL_MINUTES} minutes, then try again.`);
}

/**
 * How often somebody may try to log in, for Strapi's own throttle: it counts by e-mail address in lower case, path and client
 * address, in this process's memory.
 */
export const ATTEMPT_LIMIT = { enabled: true, interval: { min: INTERVAL_MINUTES }, max: ATTEMPTS, handler: refuse };

interface Route {
  readonly path: string;
  config: { middlewares?: string[] };
}

/**
 * Puts Strapi's throttle on the address that takes a new password, where Strapi has none. Call it while Strapi registers.
 *
 * @param strapi the application
 * @throws Error when this version of Strapi no longer has that address where it was
 */
export function throttlePasswordResets(strapi: Core.Strapi): void {
  const { routes } = strapi.get('admin') as unknown as { routes: { admin: { routes: Route[] } } };
  const reset = routes.admin.routes.find(({ path }) => path === '/reset-password');
  if (!reset)
    throw new Error('Strapi has no route /admin/reset-password any more: look where its throttle belongs now.');
  reset.config.middlewares = [...(reset.config.middlewares ?? []), 'admin::rateLimit'];
}
