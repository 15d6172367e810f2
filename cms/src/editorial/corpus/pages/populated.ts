import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from '../../../setup/demo/blocks';

/** The fields of a document or of a part of one. Left out: empty. Relations are keys of documents, rich text is lists of paragraphs. */
export type Fields = Record<string, unknown>;

/** Documents by key: `study/lauritsen` is of the type `study`. With `publishedAt: null` it has no published version. */
export type Documents = Record<string, Fields>;

interface Attribute {
  type: string;
  relation?: string;
  component?: string;
  repeatable?: boolean;
  default?: unknown;
}

interface Schema {
  attributes: Record<string, Attribute>;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const SOURCES = path.resolve(__dirname, '../../..');
const SAVED_AT = '2026-11-23T15:00:00.000Z';
const PARTS = ['relation', 'component', 'dynamiczone', 'media'];

const schema = (file: string) => JSON.parse(readFileSync(path.join(SOURCES, file), 'utf8')) as Schema;
const typeSchema = (type: string) => schema(`api/${type}/content-types/${type}/schema.json`);
const componentSchema = (uid: string) => schema(`components/${uid.replace('.', '/')}.json`);

function assertKnown({ attributes }: Schema, fields: Fields, where: string): void {
  const unknown = Object.keys(fields).find((field) => !(field in attributes));
  if (unknown) throw new Error(`${where} has no field "${unknown}".`);
}

/**
 * Builds a page as Strapi's document service returns it with all relations, parts and media populated. Of a related page it gives the
 * plain fields alone.
 *
 * @param documents what the page and its relations are made of
 * @param pageKey the key of the page
 * @throws Error when a field or a key is unknown: a misspelled fault would be no fault
 */
export function populated(documents: Documents, pageKey: string, locale: 'en' | 'es'): Fields {
  let id = 0;

  const list = (given: unknown, build: (item: Fields) => unknown) => ((given ?? []) as Fields[]).map(build);
  const single = (given: unknown, build: (item: Fields) => unknown) => (given ? build(given as Fields) : null);

  function component(uid: string, fields: Fields): Fields {
    const described = componentSchema(uid);
    assertKnown(described, fields, uid);
    return { id: ++id, ...valuesOf(described, fields) };
  }

  const section = ({ __component, ...fields }: Fields) => ({
    __component,
    ...component(__component as string, fields),
  });

  const file = (fields: Fields) => ({
    ...{ id: ++id, documentId: fields.name, caption: null, width: 800, height: 600, formats: null },
    ...{ ext: '.jpg', mime: 'image/jpeg', url: `/uploads/${fields.name}`, ...fields },
  });

  function valueOf({ type, relation, component: uid = '', repeatable, default: initial }: Attribute, given: unknown) {
    if (type === 'blocks') return given ? text(...(given as string[])) : null;
    if (type === 'media') return single(given, file);
    if (type === 'dynamiczone') return list(given, section);
    if (type === 'component') return (repeatable ? list : single)(given, (fields) => component(uid, fields));
    if (type === 'relation') return (relation?.endsWith('Many') ? list : single)(given, (key) => document(String(key)));
    return given ?? initial ?? null;
  }

  const valuesOf = ({ attributes }: Schema, fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(attributes).map(([field, attribute]) => [field, valueOf(attribute, fields[field])]),
    );

  function document(key: string): Fields {
    const [type = ''] = key.split('/');
    const described = typeSchema(type);
    const { publishedAt = SAVED_AT, ...fields } = documents[key] ?? {};
    if (!(key in documents)) throw new Error(`No document "${key}".`);
    assertKnown(described, fields, key);
    const isRelatedPage = key !== pageKey && pageKey.startsWith(`${type}/`);
    const attributes = Object.fromEntries(
      Object.entries(described.attributes).filter(([, attribute]) => !isRelatedPage || !PARTS.includes(attribute.type)),
    );
    return {
      ...{ id: ++id, documentId: key, createdAt: SAVED_AT, updatedAt: SAVED_AT, publishedAt },
      locale: described.pluginOptions?.i18n?.localized ? locale : null,
      ...valuesOf({ attributes }, fields),
    };
  }

  return document(pageKey);
}
