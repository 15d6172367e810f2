/** Values of a document or of a component, by the names of its fields. A component also holds its kind in `__component`. */
export type Fields = Readonly<Record<string, unknown>>;

/** A document that another one uses, as readers see it: its published version, or only its name where it has none. */
export interface UsedDocument {
  readonly uid: string;
  readonly documentId: string;
  /** What people call its type: `Side effect`. */
  readonly kind: string;
  readonly name: string;
  /** In the language of the document that uses it. */
  readonly isPublished: boolean;
  readonly fields: Fields;
}

/** A value and where it stands, as the form names fields: `['sections', '1', 'statistics', '0', 'value']`. */
export interface Placed<Value> {
  readonly path: readonly string[];
  readonly value: Value;
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isUsed = (value: unknown): value is UsedDocument => isObject(value) && 'isPublished' in value;

/**
 * Reads a relation, to one document or to several.
 *
 * @param value the value of its field
 */
export const usedIn = (value: unknown): UsedDocument[] => [value].flat().filter(isUsed);

/**
 * Reads components, one or several, or the sections of a zone.
 *
 * @param value the value of their field
 */
export const partsIn = (value: unknown): Fields[] => [value].flat().filter(isObject);

/**
 * Reads a text.
 *
 * @param value the value of its field
 * @returns its words, without the spaces around them; empty when nobody wrote any
 */
export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * Finds every component of a document, those inside others included, but not those of documents it uses.
 *
 * @param fields the document
 * @param path where these fields stand
 * @returns the components with where they stand, from the top of the form down
 */
export function componentsIn(fields: Fields, path: readonly string[] = []): Placed<Fields>[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().flatMap((item, index) => {
      if (!isObject(item) || !('__component' in item)) return [];
      const at = [...path, name, ...(Array.isArray(value) ? [String(index)] : [])];
      return [{ path: at, value: item }, ...componentsIn(item, at)];
    }),
  );
}

/**
 * Finds every relation of a document, those in its components included.
 *
 * @param fields the document
 * @returns each used document with the field that names it
 */
export function relationsIn(fields: Fields): Placed<UsedDocument>[] {
  const owners = [{ path: [] as readonly string[], value: fields }, ...componentsIn(fields)];
  return owners.flatMap(({ path, value }) =>
    Object.entries(value).flatMap(([name, inner]) =>
      usedIn(inner).map((used) => ({ path: [...path, name], value: used })),
    ),
  );
}
