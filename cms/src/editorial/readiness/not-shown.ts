import type { Core } from '@strapi/strapi';
import { livePagesOf } from '../../content/impact';
import { PAGE_TYPES } from '../../content/live-pages';
import { ownersOf, type Owner } from '../../content/owners';
import type { Subject } from '../../content/permissions';
import { namesOf } from '../signing/words';

const NAMED_WITH_FIELDS = 2;

const list = new Intl.ListFormat('en', { type: 'disjunction' });

/** Says where documents of a type are chosen: each place with its field, or where there are many, the places alone. */
function placesOf(strapi: Core.Strapi, owners: readonly Owner[]): string {
  const { label, component } = namesOf(strapi);
  const places = [...new Set(owners.map(({ uid }) => uid))];
  if (places.length > NAMED_WITH_FIELDS) return `to one of these: ${list.format(places.map(component))}`;
  const placed = owners.map(({ uid, field }) => {
    const place = uid.startsWith('section.') ? `a section "${component(uid)}"` : `the ${component(uid)}`;
    return `in ${place}, under "${label(uid, field)}"`;
  });
  return placed.join(', or ');
}

/**
 * Says that no live page shows a document that is public, and where to add it: what was published and stands nowhere warns nobody.
 *
 * @param strapi the application
 * @param live which document, in which language; it is public
 * @returns nothing where a page shows it, for a page itself, and for what is chosen nowhere
 */
export async function notShown(strapi: Core.Strapi, live: Subject): Promise<string | undefined> {
  const owners = ownersOf(strapi, live.uid);
  if (owners.length === 0 || PAGE_TYPES.includes(live.uid)) return undefined;
  const [pages = []] = await livePagesOf(strapi, [live]);
  if (pages.length > 0) return undefined;
  return `Published, but no page shows it yet. Add it ${placesOf(strapi, owners)}, and publish that.`;
}
