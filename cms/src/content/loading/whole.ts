import type { Core } from '@strapi/strapi';
import type { Fields } from '../fields';
import { modelsOf, ownAttributes, type Attribute, type Models } from '../models';
import { fieldsOf } from '../version';
import { loadOnto, type Populate } from './load';
import type { LoadedRow } from './row';

/** A document with what its editor wrote; of the documents it uses, it holds which they are. */
export interface OwnWords {
  readonly uid: string;
  readonly documentId: string;
  readonly fields: Fields;
}

const PUBLISHED = { publishedAt: { $notNull: true } } as const;

const known = new WeakMap<object, Map<string, Populate>>();
const wholeRows = new WeakSet<object>();

function loadOf(strapi: Core.Strapi, attribute: Attribute): Populate[string] | undefined {
  const { type, component, components = [], target } = attribute;
  if (type === 'media') return {};
  if (type === 'component' && component) return { populate: wholePopulate(strapi, component) };
  if (type === 'dynamiczone')
    return { on: Object.fromEntries(components.map((uid) => [uid, { populate: wholePopulate(strapi, uid) }])) };
  if (type !== 'relation' || !target) return undefined;
  const populate = wholePopulate(strapi, target);
  return modelsOf(strapi)(target).options?.draftAndPublish ? { where: PUBLISHED, populate } : { populate };
}

/**
 * What to load with a published document so that all is there that its editor wrote, and all that the editors of the documents it uses
 * wrote, down to the last. Relations point one way, so there is an end.
 *
 * @param strapi the application
 * @param uid the content type or component; it has the same answer each time
 */
function wholePopulate(strapi: Core.Strapi, uid: string): Populate {
  const populates = known.get(strapi) ?? new Map<string, Populate>();
  known.set(strapi, populates);
  const before = populates.get(uid);
  if (before) return before;
  const populate: Populate = {};
  for (const [name, attribute] of ownAttributes(modelsOf(strapi)(uid))) {
    const load = loadOf(strapi, attribute);
    if (load) populate[name] = load;
  }
  populates.set(uid, populate);
  return populate;
}

/**
 * Loads a published document whole: its own words, and those of all that it uses.
 *
 * @param strapi the application
 * @param uid its content type
 * @param rows its rows, or those of several documents
 * @param also what else to load onto them, in the same questions
 */
export async function loadWhole(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly LoadedRow[],
  also: readonly Populate[] = [],
): Promise<void> {
  await loadOnto(strapi, uid, rows, [...also, wholePopulate(strapi, uid)]);
  for (const row of rows) wholeRows.add(row);
}

/** Whether a row was loaded whole. */
export const isWhole = (row: object): row is LoadedRow => wholeRows.has(row);

/** The rows of documents that a row holds, in its components and sections too. */
function heldBy(uid: string, row: LoadedRow, models: Models): [uid: string, row: LoadedRow][] {
  return ownAttributes(models(uid)).flatMap(([name, { type, target, component }]) =>
    [row[name]].flat().flatMap((item): [string, LoadedRow][] => {
      if (!item) return [];
      const one = item as LoadedRow;
      if (type === 'relation' && target) return [[target, one]];
      if (type !== 'component' && type !== 'dynamiczone') return [];
      return heldBy(component ?? String(one.__component), one, models);
    }),
  );
}

/**
 * Lists a document and all that it uses, directly or through other documents, each once.
 *
 * @param strapi the application
 * @param uid its content type
 * @param row its row, loaded whole
 * @returns the document itself first
 */
export function ownWordsOf(strapi: Core.Strapi, uid: string, row: LoadedRow): OwnWords[] {
  const models = modelsOf(strapi);
  const found = new Map<LoadedRow, string>([[row, uid]]);
  // What is added while it goes round is visited too.
  for (const [one, type] of found) for (const [target, held] of heldBy(type, one, models)) found.set(held, target);
  return [...found].map(([one, type]) => ({
    uid: type,
    documentId: String(one.documentId),
    fields: fieldsOf(type, one, models),
  }));
}
