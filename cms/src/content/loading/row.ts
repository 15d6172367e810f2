import type { Core } from '@strapi/strapi';

/** A row as Strapi's database layer answers it: attributes by name. */
export type LoadedRow = Record<string, unknown> & { readonly id: number };

type Convert = (value: unknown) => unknown;
type Column = readonly [column: string, attribute: string, convert: Convert | undefined];

// What PostgreSQL parses itself arrives as an object; a text may hold a text that holds the value (an error of early Strapi 5).
function json(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? JSON.parse(parsed) : parsed;
  } catch {
    return value;
  }
}

function datetime(value: unknown): string | null {
  const date = new Date(value as string | number | Date);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function boolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return { 1: true, 0: false }[String(value)] ?? null;
}

/** What Strapi's own fields make of what a database answers, by the type of the attribute. The other types are left as they are. */
const CONVERSIONS: Readonly<Record<string, Convert>> = {
  ...{ json, blocks: json, datetime, boolean },
  ...{ integer: Number, float: Number, decimal: Number },
  ...{
    string: String,
    text: String,
    richtext: String,
    uid: String,
    email: String,
    enumeration: String,
    biginteger: String,
  },
};
const UNCHANGED = ['increments', 'date', 'time'];

function columnsOf(strapi: Core.Strapi, uid: string): Column[] {
  const { attributes } = strapi.db.metadata.get(uid);
  return Object.entries(attributes).flatMap(([name, attribute]): Column[] => {
    const { type, columnName } = attribute as { type: string; columnName?: string };
    if (type === 'relation') return [];
    if (!CONVERSIONS[type] && !UNCHANGED.includes(type))
      throw new Error(`No page is read from a field of type "${type}" (${uid}, ${name}). Add it to loading/row.ts.`);
    return [[columnName ?? name, name, CONVERSIONS[type]]];
  });
}

type Reader = (raw: Record<string, unknown>) => LoadedRow;
const known = new WeakMap<object, Map<string, Reader>>();

/**
 * Makes what turns a row as the database answers it into one as Strapi's database layer does.
 *
 * @param strapi the application
 * @param uid the content type or component
 */
export function rowReader(strapi: Core.Strapi, uid: string): Reader {
  const readers = known.get(strapi) ?? new Map<string, Reader>();
  known.set(strapi, readers);
  const reader = readers.get(uid) ?? makeReader(strapi, uid);
  readers.set(uid, reader);
  return reader;
}

function makeReader(strapi: Core.Strapi, uid: string): Reader {
  const columns = columnsOf(strapi, uid);
  return (raw) => {
    const row: Record<string, unknown> = {};
    for (const [column, name, convert] of columns) {
      const value = raw[column];
      row[name] = convert && value !== null ? convert(value) : value;
    }
    return row as LoadedRow;
  };
}
