import { errors } from '@strapi/utils';
import type { Ability } from './permissions';

/** A person of the admin. */
export interface Person {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email?: string;
}

/** A request of someone who is logged in to the admin. */
export interface AdminContext {
  readonly query: unknown;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly user: Person; readonly userAbility: Ability };
  forbidden(message: string): void;
  body: unknown;
}

/** Strapi's router forgets what a ForbiddenError says. */
async function sayForbidden(context: AdminContext, answer: () => Promise<unknown>): Promise<void> {
  try {
    context.body = { data: await answer() };
  } catch (error) {
    if (!(error instanceof errors.ForbiddenError)) throw error;
    context.forbidden(error.message);
  }
}

/**
 * Makes a route of the admin for everyone who is logged in. Whose document it is about is known only from the request: the handler asks
 * for the permission itself, unless one of its own is named.
 *
 * @param pluginName what the route belongs to
 * @param method the HTTP method
 * @param path what follows the prefix
 * @param answer what to answer; a ForbiddenError is answered 403 with its words
 * @param permission an action that all who ask have to hold: `admin::signing.sign`
 */
export const adminRoute = (
  pluginName: string,
  method: 'GET' | 'POST',
  path: string,
  answer: (context: AdminContext) => Promise<unknown>,
  permission?: string,
) => ({
  method,
  path,
  handler: (context: AdminContext) => sayForbidden(context, () => answer(context)),
  info: { pluginName, type: 'admin' },
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      ...(permission ? [{ name: 'admin::hasPermissions', config: { actions: [permission] } }] : []),
    ],
  },
});
