import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Who did something. */
export interface Author {
  readonly who: string;
  /** The id of the person in the admin; `null` for a program. */
  readonly whoId: number | null;
}

interface State {
  readonly user?: {
    readonly id: number;
    readonly firstname?: string | null;
    readonly lastname?: string | null;
    readonly email?: string;
  };
  readonly auth?: { readonly strategy?: { readonly name?: string }; readonly credentials?: { readonly name?: string } };
}

const THE_CMS: Author = { who: 'the CMS', whoId: null };

/**
 * Names who a request comes from.
 *
 * @param state what Strapi knows of the request; none outside a request: the demo content, a timed job
 * @returns a person of the admin by name, a program by its token, or the CMS itself
 */
export function authorOf(state: State | undefined): Author {
  const { user, auth } = state ?? {};
  // A program's token may stand for the person who made it: it is still the program that did it.
  if (auth?.strategy?.name?.endsWith('token') && auth.credentials?.name)
    return { who: `token "${auth.credentials.name}"`, whoId: null };
  if (!user) return THE_CMS;
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ');
  return { who: name || user.email || `administrator ${user.id}`, whoId: user.id };
}

const acting = new AsyncLocalStorage<State>();

/**
 * Does something in the name of a person, who is not there to ask for it.
 *
 * @param person of the admin
 * @param work what to do
 */
export const actingAs = <Result>(person: NonNullable<State['user']>, work: () => Result): Result =>
  acting.run({ user: person }, work);

/** Names in whose name something is done, or else who the present request comes from. */
export const presentAuthor = (strapi: Core.Strapi): Author =>
  authorOf(acting.getStore() ?? (strapi.requestContext.get()?.state as State | undefined));

/** Whether something is done in the name of a person who is not there. */
export const isActedFor = (): boolean => acting.getStore() !== undefined;
