import type { Fields, UsedDocument } from './fields';

/** All that a version says: words, numbers, names of documents (`study:abc`), and lists and groups of them. */
export type Content = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/**
 * Names a document in one word, as the journal does.
 *
 * @param uid its content type: `api::study.study`
 * @param documentId which one
 * @returns `study:abc`
 */
export const subjectOf = (uid: string, documentId: string): string =>
  `${uid.slice(uid.lastIndexOf('.') + 1)}:${documentId}`;

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue).filter((item) => !isNothing(item));
  if (!isObject(value)) return value;
  if ('isPublished' in value) return subjectOf((value as unknown as UsedDocument).uid, String(value.documentId));
  return plainContent(value);
}

// A field that is added to a type later must not change what older documents say.
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return (isObject(value) || Array.isArray(value)) && Object.keys(value).length === 0;
}

/**
 * Writes what a version says as plain data that does not depend on the database it stands in: of the documents it uses only which they
 * are, no row numbers, and nothing that is empty or switched off.
 *
 * @param fields the fields of a version
 */
export function plainContent(fields: Fields): Content {
  const entries = Object.entries(fields).map(([name, value]) => [name, plainValue(value)] as const);
  return Object.fromEntries(entries.filter(([name, value]) => name !== 'id' && !isNothing(value)));
}
