import type { Core } from '@strapi/strapi';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { loadOnto, type Populate } from './load';
import type { LoadedRow } from './row';

const scalar = (columnName: string, type = 'string') => ({ type, columnName });
const id = scalar('id', 'increments');
const publishedAt = scalar('published_at', 'datetime');
const joinColumn = { name: 'page_id', referencedColumn: 'id' };
const relation = (table: string, kind: string, orderBy?: object) => ({
  type: 'relation',
  relation: kind,
  target: 'fact',
  joinTable: { name: table, joinColumn, inverseJoinColumn: { name: 'fact_id', referencedColumn: 'id' }, orderBy },
});
const parts = (field: string, more: object) => ({
  type: 'relation',
  joinTable: { name: 'pages_cmps', joinColumn: { name: 'entity_id', referencedColumn: 'id' }, on: { field }, ...more },
});
const cmp = { name: 'cmp_id', referencedColumn: 'id' };
const zone = { idColumn: cmp, typeColumn: { name: 'component_type' }, typeField: '__component' };
const orderBy = { order: 'asc' };

const METADATA = new Map<string, unknown>([
  [
    'page',
    {
      tableName: 'pages',
      attributes: {
        id,
        facts: relation('pages_facts_lnk', 'oneToMany', { fact_ord: 'asc' }),
        fact: relation('pages_fact_lnk', 'oneToOne'),
        seo: { ...parts('seo', { inverseJoinColumn: cmp, orderBy }), relation: 'oneToOne', target: 'prose' },
        sections: { ...parts('sections', { morphColumn: zone, orderBy }), relation: 'morphToMany' },
        photo: { type: 'relation', relation: 'morphOne', target: 'file', morphBy: 'related' },
      },
    },
  ],
  [
    'fact',
    {
      tableName: 'facts',
      attributes: { id, name: scalar('name'), publishedAt, isGrave: scalar('is_grave', 'boolean') },
    },
  ],
  ['prose', { tableName: 'proses', attributes: { id, body: scalar('body', 'blocks') } }],
  [
    'file',
    {
      tableName: 'files',
      attributes: {
        id,
        url: scalar('url'),
        related: {
          type: 'relation',
          relation: 'morphToMany',
          joinTable: {
            name: 'files_related_mph',
            joinColumn: { name: 'file_id', referencedColumn: 'id' },
            morphColumn: { idColumn: { name: 'related_id' }, typeColumn: { name: 'related_type' } },
            orderBy,
          },
        },
      },
    },
  ],
]);

const TABLES = `
  create table facts (id integer primary key, name text, published_at integer, is_grave integer);
  insert into facts values (1, 'draft', null, 0), (2, 'two', 0, 1), (3, 'three', 0, null);
  create table pages_facts_lnk (page_id integer, fact_id integer, fact_ord real);
  insert into pages_facts_lnk values (7, 3, 2), (7, 1, 3), (7, 2, 1), (8, 2, 1);
  create table pages_fact_lnk (page_id integer, fact_id integer);
  insert into pages_fact_lnk values (7, 2);
  create table proses (id integer primary key, body text);
  insert into proses values (4, '[{"type":"paragraph"}]'), (5, null);
  create table pages_cmps (entity_id integer, cmp_id integer, component_type text, field text, "order" real);
  insert into pages_cmps values (7, 5, 'prose', 'seo', 1), (7, 4, 'prose', 'sections', 1), (7, 9, 'removed', 'sections', 2);
  create table files (id integer primary key, url text);
  insert into files values (1, '/of-page'), (2, '/of-another');
  create table files_related_mph (file_id integer, related_id integer, related_type text, field text, "order" real);
  insert into files_related_mph values (2, 7, 'another', 'photo', 1), (1, 7, 'page', 'photo', 1);`;

/** A database with two pages, and the questions it was asked. */
function someContent() {
  const database = new DatabaseSync(':memory:');
  database.exec(TABLES);
  const asked: string[] = [];
  const raw = async (sql: string, bindings: (string | number)[]) => {
    asked.push(sql);
    return database.prepare(sql).all(...bindings);
  };
  const db = { metadata: METADATA, dialect: { client: 'sqlite' }, connection: { raw }, inTransaction: () => false };
  return { strapi: { db } as unknown as Core.Strapi, asked };
}

async function load(populate: Populate) {
  const { strapi, asked } = someContent();
  const rows: LoadedRow[] = [{ id: 7 }, { id: 8 }];
  await loadOnto(strapi, 'page', rows, [populate]);
  return { first: rows[0] as LoadedRow, second: rows[1] as LoadedRow, asked };
}

const where = { publishedAt: { $notNull: true } } as const;
const two = { id: 2, name: 'two', publishedAt: '1970-01-01T00:00:00.000Z', isGrave: true };

test('a list keeps its order and what is published; a row that stands in two places is one object', async () => {
  const { first, second } = await load({ facts: { where }, fact: { where } });
  expect((first.facts as { name: string }[]).map(({ name }) => name)).toEqual(['two', 'three']);
  expect(first.fact).toEqual(two);
  expect(first.fact).toBe((second.facts as unknown[])[0]);
});

test('drafts are loaded for who asks for drafts', async () => {
  const { first, second } = await load({ facts: { where: { publishedAt: { $null: true } } } });
  expect((first.facts as { name: string }[]).map(({ name }) => name)).toEqual(['draft']);
  expect(second.facts).toEqual([]);
});

test('a part, the sections of a page and a photo are its own, and nothing is loaded of a kind that is no more', async () => {
  const { first, second } = await load({ seo: {}, sections: { on: { prose: { populate: {} } } }, photo: {} });
  expect(first.seo).toEqual({ id: 5, body: null });
  expect(first.sections).toEqual([{ id: 4, body: [{ type: 'paragraph' }], __component: 'prose' }]);
  expect(first.photo).toEqual({ id: 1, url: '/of-page' });
  expect(second).toEqual({ id: 8, seo: null, sections: [], photo: null });
});

test('one question says what stands where, and one reads each type', async () => {
  const { asked } = await load({ facts: { where }, fact: { where }, seo: {}, sections: { on: {} } });
  expect(asked).toHaveLength(3);
});
