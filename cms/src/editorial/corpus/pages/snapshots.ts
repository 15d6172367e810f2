import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { relationsIn, type Fields, type UsedDocument } from '../../../content/fields';
import { ownAttributes, type Attribute, type Model, type Models } from '../../../content/models';
import type { Snapshot } from '../../../content/snapshot';
import { textsIn } from '../../../content/texts';
import { referenceTo, type Row } from '../../../content/version';
import type { CorpusPage } from './page';

const SOURCES = path.resolve(__dirname, '../../..');

function described(uid: string, file: string): [uid: string, model: Model] {
  const schema = JSON.parse(readFileSync(path.join(SOURCES, file), 'utf8')) as Model;
  return [uid, { ...schema, uid }];
}

const types = readdirSync(path.join(SOURCES, 'api')).map((type) =>
  described(`api::${type}.${type}`, `api/${type}/content-types/${type}/schema.json`),
);
const components = ['part', 'section'].flatMap((category) =>
  readdirSync(path.join(SOURCES, 'components', category)).map((file) =>
    described(`${category}.${path.parse(file).name}`, `components/${category}/${file}`),
  ),
);
const ALL = new Map([...types, ...components]);

/** The content types and components of the CMS, from their schemas alone. */
const models: Models = (uid) => ALL.get(uid) as Model;

function valueOf(attribute: Attribute, value: unknown): unknown {
  if (Array.isArray(value) && ['component', 'dynamiczone', 'relation'].includes(attribute.type))
    return value.map((item) => valueOf(attribute, item));
  if (!value) return value;
  const row = value as Row;
  if (attribute.type === 'relation') return used(attribute.target ?? '', row);
  const component = attribute.type === 'component' ? attribute.component : row.__component;
  return typeof component === 'string' ? { __component: component, ...fieldsOf(component, row) } : value;
}

const fieldsOf = (uid: string, row: Row): Fields =>
  Object.fromEntries(ownAttributes(models(uid)).map(([name, attribute]) => [name, valueOf(attribute, row[name])]));

/** What is not published is known by its name alone. */
function used(uid: string, row: Row): UsedDocument {
  const isPublished = row.publishedAt !== null;
  return { ...referenceTo(uid, row, models), isPublished, fields: isPublished ? fieldsOf(uid, row) : {} };
}

function snapshotOf(document: UsedDocument, locale: string): Snapshot {
  const { uid, documentId, kind, name, fields } = document;
  return { ...{ uid, documentId, kind, name, locale, fields }, texts: textsIn(uid, fields, models) };
}

function usedBy(document: UsedDocument): UsedDocument[] {
  return relationsIn(document.fields).flatMap(({ value }) => [value, ...usedBy(value)]);
}

/**
 * A page of the corpus and the published documents that it shows, as the rules see them when each of them is published.
 *
 * @param page the page
 * @returns the page first, then each document once
 */
export function snapshotsOf({ page, locale }: CorpusPage): Snapshot[] {
  const document = used('api::condition.condition', page);
  const shown = usedBy(document).filter(({ isPublished }) => isPublished);
  const once = new Map(shown.map((one) => [`${one.uid} ${one.documentId}`, one]));
  return [document, ...once.values()].map((one) => snapshotOf(one, locale));
}
