import type { Core, UID } from '@strapi/strapi';
import { pageReview } from './page-review';

const PAGES = { Condition: 'api::condition.condition', Treatment: 'api::treatment.treatment' } as const;

interface Review {
  readonly reviewer: string;
  readonly credentials: string | null;
  readonly signedOn: string;
  readonly dueOn: string;
}

async function reviewField(strapi: Core.Strapi, uid: UID.ContentType, id: number): Promise<Review | null> {
  const signature = await pageReview(strapi, uid, id);
  if (!signature) return null;
  const { who: reviewer, credentials, at, due: dueOn } = signature;
  return { reviewer, credentials, signedOn: at.slice(0, 10), dueOn };
}

/**
 * Adds `review` to the pages that a clinician signs. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function offerReviews(strapi: Core.Strapi): void {
  const pages = Object.entries(PAGES);
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs: `
        "Who signed all the clinical words of a page, the latest signature on its own words."
        type Review { reviewer: String!, credentials: String, signedOn: Date!, dueOn: Date! }
        ${pages.map(([type]) => `extend type ${type} { "None while any of its words are not signed." review: Review }`).join('\n')}
      `,
      resolvers: Object.fromEntries(
        pages.map(([type, uid]) => [type, { review: ({ id }: { id: number }) => reviewField(strapi, uid, id) }]),
      ),
      resolversConfig: Object.fromEntries(
        pages.map(([type, uid]) => [`${type}.review`, { auth: { scope: [`${uid}.find`] } }]),
      ),
    });
}
