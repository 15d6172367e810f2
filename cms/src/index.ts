import type { Core } from '@strapi/strapi';
import { guardDrafts } from './graphql/drafts-guard';
import { readOnlySchema } from './graphql/read-only';
import { setup } from './setup';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    readOnlySchema(strapi);
    guardDrafts(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setup(strapi);
  },
};
