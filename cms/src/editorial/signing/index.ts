import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminRoute, type AdminContext } from '../../content/admin-route';
import { readableOf, refuseUnreadable } from '../../content/permissions';
import { SIGN_ACTION } from './action';
import { offerReviews } from './graphql';
import { reviewQueue } from './queue';
import { reviewStatus } from './status';
import { commentIn, isSignedType, keyIn, readDocumentIn, readDocumentsIn } from './requests';
import { reviewSettings } from './settings';
import { returnToEditors, sign, type Announce } from './sign';
import { wordsToSign } from './words';

export { REVIEW_FIELD } from './graphql';

const READ_ACTION = 'plugin::content-manager.explorer.read';

const UNREADABLE = 'You may not read documents of this kind. Ask an administrator for the permission.';

const forReviewers = (method: 'GET' | 'POST', path: string, answer: (context: AdminContext) => Promise<object>) =>
  adminRoute('signing', method, path, answer, SIGN_ACTION);

async function status(strapi: Core.Strapi, { query, state }: AdminContext): Promise<object | null> {
  const types = Object.keys(strapi.contentTypes);
  const { uid } = query as { uid?: unknown };
  if (!isSignedType(uid, types)) return null;
  if (!state.userAbility.can(READ_ACTION, uid as string)) throw new errors.ForbiddenError(UNREADABLE);
  const key = keyIn(query, types);
  await refuseUnreadable(strapi, state.userAbility, key);
  return reviewStatus(strapi, key, state.userAbility.can(SIGN_ACTION));
}

function routesOf(strapi: Core.Strapi, announce: Announce) {
  const types = () => Object.keys(strapi.contentTypes);
  return [
    forReviewers('GET', '/queue', async ({ state: { userAbility } }) =>
      readableOf(strapi, userAbility, await reviewQueue(strapi)),
    ),
    forReviewers('GET', '/words', async ({ query, state: { userAbility } }) => {
      const key = keyIn(query, types());
      await refuseUnreadable(strapi, userAbility, key);
      return wordsToSign(strapi, key);
    }),
    // Whoever may read a document may know where it stands.
    adminRoute('signing', 'GET', '/status', (context) => status(strapi, context)),
    forReviewers('POST', '/sign', async ({ request: { body }, state: { user, userAbility } }) => {
      const documents = readDocumentsIn(body, types());
      for (const document of documents) await refuseUnreadable(strapi, userAbility, document);
      await sign(strapi, announce, documents, user);
      return { signed: documents.length };
    }),
    forReviewers('POST', '/return', async ({ request: { body }, state: { userAbility } }) => {
      const document = readDocumentIn(body, types());
      await refuseUnreadable(strapi, userAbility, document);
      await returnToEditors(strapi, announce, document, commentIn(body));
      return { returned: 1 };
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
