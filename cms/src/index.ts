import type { Core } from '@strapi/strapi';
import { readOnlySchema } from './graphql/read-only';
import { setup } from './setup';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    readOnlySchema(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setup(strapi);
  },
};
