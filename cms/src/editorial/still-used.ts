import { errors } from '@strapi/utils';
import type { User } from '../content/uses';

/** What to do instead, for what a page must not lose. Others (a person, a button, a price) are simply taken out of the pages. */
const INSTEAD: Readonly<Record<string, string>> = {
  'api::contraindication.contraindication': 'Put another contraindication in its place there',
  'api::side-effect.side-effect': 'Put another side effect in its place there',
  'api::study.study': 'Mark it as retracted and publish it, or cite another study there',
  'api::source.source': 'Choose another source there',
  'api::safety-notice.safety-notice': 'Choose another safety notice there',
  'api::treatment-science.treatment-science': 'Choose another science there, or take its section out',
  'api::treatment.treatment': 'Take its sections out there',
};

/** What the whole site needs, whatever else is public, and why. */
const STANDING: Readonly<Record<string, string>> = {
  'api::clinic.clinic': 'The name and the phone number of the clinic stand on every page',
  'api::notices.notices': 'The standing notices belong to every page about a treatment',
  'api::home-page.home-page': 'The home page is where every visit may begin',
};

const PAGES = ['condition', 'treatment', 'info-page', 'home-page'].map((type) => `api::${type}.${type}`);

/**
 * Tells whether pages may lose a type's documents by unpublishing or deleting them.
 *
 * @param uid the content type
 */
export const isHeld = (uid: string): boolean => uid in INSTEAD;

/**
 * The error that keeps what a live page needs, with the list of those pages and what to do instead; and what the whole site needs.
 *
 * @param used its content type and what it is called
 * @param users the published documents that use it
 * @returns the error, or `undefined` where no page shows it
 */
export function stillUsed(used: { uid: string; name: string }, users: readonly User[]): Error | undefined {
  const standing = STANDING[used.uid];
  if (standing) {
    const sentence = `${standing}, so it stays public. Change its words and publish instead.`;
    return new errors.ValidationError(sentence, { code: 'still-used', pages: [] });
  }
  const pages = users.filter(({ uid }) => PAGES.includes(uid));
  if (pages.length === 0) return undefined;
  const list = [...new Set(pages.map(({ name, kind }) => `"${name}" (${kind})`))].join(', ');
  const message = `"${used.name}" is still shown on: ${list}. ${INSTEAD[used.uid]} and publish, or take those pages down first.`;
  return new errors.ValidationError(message, { code: 'still-used', pages });
}
