import type { Core } from '@strapi/strapi';
import { refusal } from './refusal';

// Types that no page shows.
const HIDDEN_TYPES = [
  'api::change.change',
  'api::journal-entry.journal-entry',
  'api::schedule.schedule',
  'api::review-reminder.review-reminder',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
];

/**
 * Leaves in the GraphQL schema what a page reads: no mutation on our own types, since editors write in the admin, and none of
 * Strapi's inner types. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function readOnlySchema(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  for (const uid of Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'))) {
    extension.shadowCRUD(uid).disableMutations();
  }
  for (const uid of HIDDEN_TYPES) extension.shadowCRUD(uid).disable();
}

/** Apollo's plugin that refuses every operation but a query: the media library brings mutations that no setting takes away. */
export const queriesOnly = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }: { readonly operation?: { readonly operation: string } }): Promise<void> {
        if (!operation)
          throw refusal(400, 'Which operation to run is not clear. Send one, or name it in "operationName".');
        if (operation.operation === 'query') return;
        throw refusal(403, 'This address is for reading. Editors write in the admin.');
      },
    };
  },
};
