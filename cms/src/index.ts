import type { Core } from '@strapi/strapi';
import { openWriteTransactions } from './content/write-transaction';
import { guardDrafts } from './graphql/drafts-guard';
import { readPlainFields } from './graphql/plain-fields';
import { preloadSelections } from './graphql/preload';
import { readOnlySchema } from './graphql/read-only';
import { offerSiteIndex } from './graphql/site-index';
import {
  keepAddresses,
  recordDocumentChanges,
  startChangeFeed,
  stopListening,
  straightenRedirects,
} from './publishing';
import { setup } from './setup';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    openWriteTransactions(strapi);
    keepAddresses(strapi);
    straightenRedirects(strapi);
    recordDocumentChanges(strapi);
    readOnlySchema(strapi);
    offerSiteIndex(strapi);
    guardDrafts(strapi);
    preloadSelections(strapi);
    readPlainFields(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await startChangeFeed(strapi);
    await setup(strapi);
  },

  async destroy() {
    await stopListening();
  },
};
