import type { Core, Schema } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '@clinic-pages/shared';
import type { DemoDocument, DemoLink } from './document';

/** Which demo document became which document of this database. A key stays here when an editor deletes its document. */
type Seeded = Record<string, string>;

const isLink = (value: unknown): value is DemoLink => typeof value === 'object' && value !== null && '$demo' in value;

function resolve(value: unknown, seeded: Seeded): unknown {
  if (isLink(value)) {
    const documentId = seeded[value.$demo];
    if (!documentId) throw new Error(`Demo content links to "${value.$demo}" before it is made. Move it up.`);
    return documentId;
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, seeded));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, resolve(inner, seeded)]));
}

function componentOf(attribute: Schema.Attribute.AnyAttribute, value: object): string | undefined {
  if (attribute.type === 'component') return attribute.component;
  return attribute.type === 'dynamiczone' && '__component' in value ? String(value.__component) : undefined;
}

/** Strapi drops a misspelled field in silence; the demo content must not lose a warning that way. */
function assertFields(strapi: Core.Strapi, uid: string, data: object, where: string): void {
  const { attributes } = strapi.getModel(uid as 'api::condition.condition') as { attributes: Schema.Attributes };
  for (const [field, value] of Object.entries(data)) {
    if (field === '__component') continue;
    const attribute = attributes[field];
    if (!attribute) throw new Error(`Demo content: ${where} has a field "${field}" that ${uid} does not know.`);
    for (const item of [value].flat()) {
      if (typeof item !== 'object' || item === null) continue;
      const component = componentOf(attribute, item);
      if (component) assertFields(strapi, component, item, `${where}.${field}`);
    }
  }
}

/**
 * Puts demo documents into the database, each once in its life: one that was seeded before is left as the editors made it,
 * changed or deleted. All or nothing.
 *
 * @param strapi the application, after its plugins have started
 * @param documents what to seed, targets of links first
 * @returns how many documents were made
 * @throws Error when a document links to one that is not made yet, or has a field its type does not know
 */
export async function seed(strapi: Core.Strapi, documents: readonly DemoDocument[]): Promise<number> {
  const store = strapi.store({ type: 'core', name: 'clinic-pages' });
  const seeded = ((await store.get({ key: 'demo' })) ?? {}) as Seeded;
  const missing = documents.filter(({ key }) => !(key in seeded));
  if (missing.length === 0) return 0;
  await strapi.db.transaction(async () => {
    for (const { uid, key, data, publish } of missing) {
      assertFields(strapi, uid, data, key);
      const documents = strapi.documents(uid as 'api::condition.condition');
      const created = await documents.create({
        data: resolve(data, seeded) as object,
        locale: DEFAULT_LOCALE,
        status: publish ? 'published' : 'draft',
      });
      seeded[key] = created.documentId;
    }
    await store.set({ key: 'demo', value: seeded });
  });
  return missing.length;
}
