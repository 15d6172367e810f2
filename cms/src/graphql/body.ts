import { errors } from '@strapi/utils';
import { LIMITS } from './limits';

/** How the body of a GraphQL request is read: JSON, and little of it. The admin's forms go to other addresses, under Strapi's own limit. */
export const bodyParser = {
  enableTypes: ['json'],
  jsonLimit: LIMITS.body,
  onerror(error: Error & { readonly status?: number }): never {
    if (error.status === 413)
      throw new errors.PayloadTooLargeError(
        `A request may hold ${LIMITS.body / 1024} kB, unpacked. Ask for less in one request.`,
      );
    throw new errors.ApplicationError('The body is not JSON. Send JSON that holds "query".');
  },
};
