import type { Core } from '@strapi/strapi';
import type { Auth } from '../credential';

/** A request's context, as Strapi hands it to each resolver. */
export interface Asking {
  readonly state: { readonly auth?: Auth };
}

/** What Strapi asks of a token before a field is read; nothing where there is no rule. */
export interface Rule {
  readonly auth?: { readonly scope?: readonly string[] } | false;
  readonly policies?: readonly unknown[];
}

const allowed = new WeakMap<object, Set<string>>();

const keyOf = (scope: readonly string[]) => scope.join(' ');

/**
 * Asks Strapi once in a request for each scope what it would ask for each field of each row: whether this token has it.
 *
 * @param strapi the application
 * @param context the request
 * @param rules those of the fields that are to be read
 * @returns whether it has them all
 */
export async function askOnce(strapi: Core.Strapi, context: Asking, rules: readonly Rule[]): Promise<boolean> {
  const granted = allowed.get(context) ?? new Set<string>();
  allowed.set(context, granted);
  const asked = new Map<string, readonly string[]>();
  for (const { auth } of rules) if (auth) asked.set(keyOf(auth.scope ?? []), auth.scope ?? []);
  for (const [key, scope] of asked) {
    if (granted.has(key)) continue;
    const isGranted = await strapi.auth.verify(context.state.auth as never, { scope } as never).then(
      () => true,
      () => false,
    );
    if (!isGranted) return false;
    granted.add(key);
  }
  return true;
}

/**
 * Whether a field may be read in this request without asking Strapi again.
 *
 * @param context the request
 * @param rule the field's own
 * @returns `false` also where nobody has asked yet: Strapi then decides, field by field
 */
export function isAllowed(context: Asking, { auth, policies = [] }: Rule): boolean {
  if (policies.length > 0 || auth === false) return false;
  if (auth === undefined) return true;
  return allowed.get(context)?.has(keyOf(auth.scope ?? [])) === true;
}
