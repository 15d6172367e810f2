import { errors } from '@strapi/utils';
import type { Ability } from './permissions';

/** A request of someone who is logged in to the admin. */
export interface AdminContext {
  readonly query: unknown;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: Ability };
  forbidden(message: string): void;
  body: unknown;
}

/** Strapi's router forgets what a ForbiddenError says. */
async function sayForbidden(context: AdminContext, answer: () => Promise<object | null>): Promise<void> {
  try {
    context.body = { data: await answer() };
  } catch (error) {
    if (!(error instanceof errors.ForbiddenError)) throw error;
    context.forbidden(error.message);
  }
}

/**
 * Makes a route of the admin for everyone who is logged in. Whose document it is about is known only from the request: the handler asks
 * for the permission itself.
 *
 * @param pluginName what the route belongs to
 * @param method the HTTP method
 * @param path what follows the prefix
 * @param answer what to answer; a ForbiddenError is answered 403 with its words
 */
export const adminRoute = (
  pluginName: string,
  method: 'GET' | 'POST',
  path: string,
  answer: (context: AdminContext) => Promise<object | null>,
) => ({
  method,
  path,
  handler: (context: AdminContext) => sayForbidden(context, () => answer(context)),
  info: { pluginName, type: 'admin' },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});
