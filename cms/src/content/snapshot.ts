import type { Core } from '@strapi/strapi';
import { relationsIn, usedIn, type Fields, type UsedDocument } from './fields';
import { modelsOf } from './models';
import { ownPopulate } from './populate';
import { textsIn, type Text } from './texts';
import { fieldsOf, readVersion, referenceTo, versionWhere, type Row, type Version, type VersionKey } from './version';

/** A version of a document, with all that a page made of it would show: the documents it uses, and those that they use, as published. */
export interface Snapshot extends Version {
  /** What its editor wrote, in its components too. */
  readonly texts: readonly Text[];
}

type Known = Map<string, UsedDocument>;

const keyOf = ({ uid, documentId }: UsedDocument) => `${uid} ${documentId}`;

/** Reads what is published of some documents of one type. */
async function publishedOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  locale: string,
): Promise<UsedDocument[]> {
  const models = modelsOf(strapi);
  const where = { documentId: { $in: documentIds }, ...versionWhere(strapi, uid, 'published', locale) };
  const rows: Row[] = await strapi.db.query(uid).findMany({ where, populate: ownPopulate(uid, models) });
  return rows.map((row) => ({
    ...referenceTo(uid, row, models),
    isPublished: true,
    fields: fieldsOf(uid, row, models),
  }));
}

/** Reads what is published of some documents, and of those that they use in turn, a type at a time. */
async function gather(strapi: Core.Strapi, wanted: readonly UsedDocument[], locale: string, known: Known) {
  const missing = wanted.filter((used) => !known.has(keyOf(used)));
  for (const used of missing) known.set(keyOf(used), used);
  const next: UsedDocument[] = [];
  for (const uid of new Set(missing.map((used) => used.uid))) {
    const ids = new Set(missing.filter((used) => used.uid === uid).map(({ documentId }) => documentId));
    for (const used of await publishedOf(strapi, uid, [...ids], locale)) {
      known.set(keyOf(used), used);
      next.push(...relationsIn(used.fields).map(({ value }) => value));
    }
  }
  if (next.length > 0) await gather(strapi, next, locale, known);
}

/** Puts documents in the place of their references, all the way down: relations point one way, so there is an end. */
function filler(known: Known): (fields: Fields) => Fields {
  const full: Known = new Map();
  const document = (reference: UsedDocument): UsedDocument => {
    const key = keyOf(reference);
    const used = full.get(key) ?? known.get(key) ?? reference;
    if (!full.has(key)) full.set(key, { ...used, fields: fill(used.fields) });
    return full.get(key) as UsedDocument;
  };
  const value = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(value);
    const [used] = usedIn(item);
    if (used) return document(used);
    const isComponent = typeof item === 'object' && item !== null && '__component' in item;
    return isComponent ? fill(item as Fields) : item;
  };
  const fill = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, value(item)]));
  return fill;
}

/**
 * Adds to a version of a document what it uses, as published now: what a page made of this version would show.
 *
 * @param strapi the application
 * @param version from `readVersion`
 */
export async function snapshotOf(strapi: Core.Strapi, version: Version): Promise<Snapshot> {
  const known: Known = new Map();
  const direct = relationsIn(version.fields).map(({ value }) => value);
  await gather(strapi, direct, version.locale, known);
  const fields = filler(known)(version.fields);
  return { ...version, fields, texts: textsIn(version.uid, fields, modelsOf(strapi)) };
}

/**
 * Reads a version of a document and what it uses.
 *
 * @param strapi the application
 * @param key which version
 * @returns the snapshot, or `undefined` where there is no such version
 */
export async function readSnapshot(strapi: Core.Strapi, key: VersionKey): Promise<Snapshot | undefined> {
  const version = await readVersion(strapi, key);
  return version && snapshotOf(strapi, version);
}
