import { isLocalized, nameField, ownAttributes, type Attribute, type Models } from './models';

/** What a version holds of a picture. */
export const MEDIA_FIELDS = ['documentId', 'url', 'name', 'alternativeText'] as const;

/** `populate`, as Strapi's database layer takes it. */
interface Populate {
  [attribute: string]: { select?: string[]; populate?: Populate; on?: Record<string, { populate: Populate }> };
}

function loadOf(attribute: Attribute, models: Models): Populate[string] | undefined {
  const inner = (uid: string) => ({ populate: ownPopulate(uid, models) });
  if (attribute.type === 'component' && attribute.component) return inner(attribute.component);
  if (attribute.type === 'dynamiczone')
    return { on: Object.fromEntries((attribute.components ?? []).map((uid) => [uid, inner(uid)])) };
  if (attribute.type === 'media') return { select: [...MEDIA_FIELDS] };
  if (attribute.type !== 'relation' || !attribute.target) return undefined;
  const target = models(attribute.target);
  return { select: ['documentId', ...(isLocalized(target) ? ['locale'] : []), nameField(target) ?? 'id'] };
}

/**
 * What to load with a document so that all its own words are there: components, sections, pictures, and which documents it uses, but
 * not what stands in those.
 *
 * @param uid its content type, or a component
 * @param models finds content types and components
 */
export function ownPopulate(uid: string, models: Models): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of ownAttributes(models(uid))) {
    const load = loadOf(attribute, models);
    if (load) populate[name] = load;
  }
  return populate;
}
