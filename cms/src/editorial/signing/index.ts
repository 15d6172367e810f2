import type { Core } from '@strapi/strapi';
import { SIGN_ACTION } from './action';
import { offerReviews } from './graphql';
import { reviewQueue } from './queue';
import { reviewStatus } from './status';
import { commentIn, isSignedType, keyIn, readDocumentIn, readDocumentsIn } from './requests';
import { reviewSettings } from './settings';
import { returnToEditors, sign, type Announce, type Reviewer } from './sign';
import { wordsToSign } from './words';

export { REVIEW_FIELD } from './graphql';

const READ_ACTION = 'plugin::content-manager.explorer.read';

interface Context {
  readonly query: unknown;
  readonly request: { readonly body?: unknown };
  readonly state: { readonly user: Reviewer; readonly userAbility: { can(action: string, subject: string): boolean } };
  forbidden(): void;
  body: unknown;
}

const FOR_REVIEWERS = { name: 'admin::hasPermissions', config: { actions: [SIGN_ACTION] } };

const route = (
  method: 'GET' | 'POST',
  path: string,
  handler: (context: Context) => Promise<void>,
  policies: object[] = [FOR_REVIEWERS],
) => ({
  method,
  path,
  handler,
  info: { pluginName: 'signing', type: 'admin' },
  config: {
    policies: ['admin::isAuthenticatedAdmin', ...policies],
  },
});

async function status(strapi: Core.Strapi, context: Context): Promise<void> {
  const types = Object.keys(strapi.contentTypes);
  const { uid } = context.query as { uid?: unknown };
  if (!isSignedType(uid, types)) context.body = { data: null };
  else if (!context.state.userAbility.can(READ_ACTION, uid as string)) context.forbidden();
  else context.body = { data: await reviewStatus(strapi, keyIn(context.query, types)) };
}

function routesOf(strapi: Core.Strapi, announce: Announce) {
  const types = () => Object.keys(strapi.contentTypes);
  return [
    route('GET', '/queue', async (context) => {
      context.body = { data: await reviewQueue(strapi) };
    }),
    route('GET', '/words', async (context) => {
      context.body = { data: await wordsToSign(strapi, keyIn(context.query, types())) };
    }),
    // Whoever may read a document may know where it stands.
    route('GET', '/status', (context) => status(strapi, context), []),
    route('POST', '/sign', async (context) => {
      const documents = readDocumentsIn(context.request.body, types());
      await sign(strapi, announce, documents, context.state.user);
      context.body = { data: { signed: documents.length } };
    }),
    route('POST', '/return', async (context) => {
      const { body } = context.request;
      await returnToEditors(strapi, announce, readDocumentIn(body, types()), commentIn(body));
      context.body = { data: { returned: 1 } };
    }),
  ];
}

/**
 * Opens the doors that a medical reviewer signs through, in the admin, with the permission they ask for, and tells the site who signed
 * a page. Call it while Strapi registers.
 *
 * @param strapi the application
 * @param announce tells the site that the review of pages has changed
 * @throws Error with a sentence when a setting of the review is wrong
 */
export function offerSigning(strapi: Core.Strapi, announce: Announce): void {
  reviewSettings();
  strapi.service('admin::permission').actionProvider.registerMany([
    {
      section: 'settings',
      category: 'medical review',
      subCategory: 'signing',
      displayName: 'Sign medical content, or return it',
      uid: 'signing.sign',
      pluginName: 'admin',
    },
  ]);
  strapi.server.routes({ type: 'admin', prefix: '/signing', routes: routesOf(strapi, announce) } as never);
  offerReviews(strapi);
}
