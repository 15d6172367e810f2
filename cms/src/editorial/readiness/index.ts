import type { Core } from '@strapi/strapi';
import { isLocalized, modelsOf } from '../../content/models';
import { documentKeyIn, type DocumentKey } from '../document-key';
import { overrideFinding } from '../overrides/override';
import { overrideIn } from '../overrides/requests';
import { SIGN_ACTION } from '../signing/action';
import { readinessOf } from './readiness';

const READ_ACTION = 'plugin::content-manager.explorer.read';

// What an editor writes there is judged by `publishing/redirects`, as it goes live.
const NOT_JUDGED = ['api::redirect.redirect'];

const NOT_TO_BE_READ = 'Only those who may read this document see what its publish would meet.';
const FOR_REVIEWERS = 'Only a medical reviewer may publish in spite of this. Ask one of them, or mend it in the form.';

interface Context {
  readonly query: unknown;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly userAbility: { can(action: string, subject?: string): boolean } };
  // An error of this kind that is thrown loses its sentence on the way.
  forbidden(sentence: string): void;
  body: unknown;
}

type Handler = (context: Context) => Promise<void>;

const route = (method: 'GET' | 'POST', path: string, handler: Handler) => ({
  ...{ method, path, handler },
  info: { pluginName: 'editorial', type: 'admin' },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** The types that the gate judges. */
const judgedTypes = (strapi: Core.Strapi): string[] =>
  Object.keys(strapi.contentTypes).filter(
    (uid) =>
      uid.startsWith('api::') && !NOT_JUDGED.includes(uid) && modelsOf(strapi)(uid).options?.draftAndPublish === true,
  );

const mayRead = ({ state }: Context, { uid }: DocumentKey) => state.userAbility.can(READ_ACTION, uid);

const maySign = ({ state }: Context) => state.userAbility.can(SIGN_ACTION);

/** The language says nothing of a type without translations. */
const inItsLanguage = <Key extends DocumentKey>(strapi: Core.Strapi, key: Key): Key =>
  isLocalized(modelsOf(strapi)(key.uid)) ? key : { ...key, locale: null };

/**
 * Opens the doors of the panel beside the form: what a publish of the saved draft would meet, for whoever may read it, and the override of
 * a finding, for those who sign. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function offerReadiness(strapi: Core.Strapi): void {
  const readiness: Handler = async (context) => {
    const key = inItsLanguage(strapi, documentKeyIn(context.query, judgedTypes(strapi)));
    if (!mayRead(context, key)) return context.forbidden(NOT_TO_BE_READ);
    context.body = { data: await readinessOf(strapi, key, maySign(context)) };
  };
  const override: Handler = async (context) => {
    if (!maySign(context)) return context.forbidden(FOR_REVIEWERS);
    const request = inItsLanguage(strapi, overrideIn(context.request.body, judgedTypes(strapi)));
    if (!mayRead(context, request)) return context.forbidden(NOT_TO_BE_READ);
    await overrideFinding(strapi, request);
    context.body = { data: { overridden: 1 } };
  };
  const routes = [route('GET', '/readiness', readiness), route('POST', '/overrides', override)];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes } as never);
}
