import type { Core } from '@strapi/strapi';
import { guardDrafts } from './graphql/drafts-guard';
import { readPlainFields } from './graphql/plain-fields';
import { preloadSelections } from './graphql/preload';
import { readOnlySchema } from './graphql/read-only';
import { setup } from './setup';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    readOnlySchema(strapi);
    guardDrafts(strapi);
    preloadSelections(strapi);
    readPlainFields(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setup(strapi);
  },
};
