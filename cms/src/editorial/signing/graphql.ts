import type { Core, UID } from '@strapi/strapi';
import { daysAfter } from './due-day';
import { pageReview, type Row } from './page-review';
import { reviewSettings } from './settings';

const PAGES = { Condition: 'api::condition.condition', Treatment: 'api::treatment.treatment' } as const;

interface Review {
  readonly reviewer: string;
  readonly credentials: string | null;
  readonly signedAt: string;
  readonly dueOn: string;
  readonly bookingEndsOn: string | null;
}

/** The field of a page whose answer depends on all that the page shows. */
export const REVIEW_FIELD = 'review';

async function reviewField(strapi: Core.Strapi, uid: UID.ContentType, row: Row): Promise<Review | null> {
  const signature = await pageReview(strapi, uid, row);
  if (!signature) return null;
  const { who: reviewer, credentials, at, due: dueOn } = signature;
  const { hideBookingAfterDays } = reviewSettings();
  const bookingEndsOn = hideBookingAfterDays === undefined ? null : daysAfter(dueOn, hideBookingAfterDays);
  return { reviewer, credentials, signedAt: at, dueOn, bookingEndsOn };
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
        type Review {
          reviewer: String!
          credentials: String
          signedAt: DateTime!
          "The day at the clinic on which the first of the words are to be read again."
          dueOn: Date!
          "The last day at the clinic on which the page offers to book treatment. None: it always does."
          bookingEndsOn: Date
        }
        ${pages.map(([type]) => `extend type ${type} { "None while any of its words are not signed." ${REVIEW_FIELD}: Review }`).join('\n')}
      `,
      resolvers: Object.fromEntries(
        pages.map(([type, uid]) => [type, { [REVIEW_FIELD]: (row: Row) => reviewField(strapi, uid, row) }]),
      ),
      resolversConfig: Object.fromEntries(
        pages.map(([type, uid]) => [`${type}.${REVIEW_FIELD}`, { auth: { scope: [`${uid}.find`] } }]),
      ),
    });
}
