import type { Core } from '@strapi/strapi';
import type { Fields, UsedDocument } from './fields';
import { isLocalized, modelsOf, nameField, ownAttributes, type Attribute, type Models } from './models';
import { MEDIA_FIELDS, ownPopulate } from './populate';

/** Which version of a document: its draft or what is public, in one language (none where its type has only one). */
export interface VersionKey {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly status: 'draft' | 'published';
}

/** A version of a document as its editor wrote it. Of the documents it uses, it holds which they are, and not what they say. */
export interface Version {
  readonly uid: string;
  readonly documentId: string;
  /** What people call its type: `Side effect`. */
  readonly kind: string;
  readonly name: string;
  readonly locale: string;
  readonly fields: Fields;
}

/** A row of the database, with what was populated. */
export type Row = Record<string, unknown>;

/** The language of what is not translated. */
const ONLY_LOCALE = 'en';

/**
 * Makes of a row what another document holds of it.
 *
 * @param uid its content type
 * @param row its documentId and the field that names it
 * @param models finds content types
 */
export function referenceTo(uid: string, row: Row, models: Models): UsedDocument {
  const model = models(uid);
  const name = row[nameField(model) ?? ''];
  return {
    uid,
    documentId: String(row.documentId),
    kind: model.info.displayName,
    name: typeof name === 'string' && name ? name : model.info.displayName,
    isPublished: false,
    fields: {},
  };
}

function valueOf(attribute: Attribute, value: unknown, models: Models): unknown {
  if (Array.isArray(value) && ['component', 'dynamiczone', 'relation', 'media'].includes(attribute.type))
    return value.map((item) => valueOf(attribute, item, models));
  if (!value) return value;
  const row = value as Row;
  if (attribute.type === 'relation') return referenceTo(attribute.target ?? '', row, models);
  if (attribute.type === 'media') return Object.fromEntries(MEDIA_FIELDS.map((name) => [name, row[name]]));
  const component = attribute.type === 'component' ? attribute.component : row.__component;
  return typeof component === 'string' ? { __component: component, ...fieldsOf(component, row, models) } : value;
}

/**
 * Keeps of a row what an editor wrote.
 *
 * @param uid its content type or component
 * @param row the row
 * @param models finds content types and components
 */
export function fieldsOf(uid: string, row: Row, models: Models): Fields {
  const kept = ownAttributes(models(uid)).filter(([name]) => name in row);
  return Object.fromEntries(kept.map(([name, attribute]) => [name, valueOf(attribute, row[name], models)]));
}

/**
 * How to find rows of one version, in the database.
 *
 * @param strapi the application
 * @param uid the content type
 * @param status draft, or public
 * @param locale the language; it says nothing of a type that has only one
 */
export const versionWhere = (
  strapi: Core.Strapi,
  uid: string,
  status: VersionKey['status'],
  locale: string | null,
): { publishedAt: object; locale?: string | null } => ({
  publishedAt: status === 'published' ? { $notNull: true } : { $null: true },
  ...(isLocalized(modelsOf(strapi)(uid)) ? { locale } : {}),
});

/**
 * Reads one version of a document.
 *
 * @param strapi the application
 * @param key which
 * @returns the version, or `undefined` where there is none
 */
export async function readVersion(
  strapi: Core.Strapi,
  { uid, documentId, locale, status }: VersionKey,
): Promise<Version | undefined> {
  const models = modelsOf(strapi);
  const where = { documentId, ...versionWhere(strapi, uid, status, locale) };
  const row = await strapi.db.query(uid).findOne({ where, populate: ownPopulate(uid, models) });
  if (!row) return undefined;
  const { kind, name } = referenceTo(uid, row, models);
  return { uid, documentId, kind, name, locale: locale ?? ONLY_LOCALE, fields: fieldsOf(uid, row, models) };
}
