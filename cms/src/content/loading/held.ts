import type { Ask } from './ask';
import type { Source } from './source';

/** A field of some rows, and what the database says stands in it: by the id of the row, types and ids in order. */
export interface Field {
  readonly uid: string;
  readonly name: string;
  readonly source: Source;
  readonly parents: Set<number>;
  readonly held: Map<number, { readonly uid: string; readonly id: number }[]>;
}

/** The fields of one level, by type and name. */
export type Fields = Map<string, Field>;

type Raw = Record<string, unknown>;

/** One table that says which rows stand in some fields of some rows. */
interface Table {
  readonly source: Source;
  /** The column of the held rows' types, where a field holds rows of any type. */
  type: string | undefined;
  readonly fields: Map<string, Field>;
  readonly parents: Set<number>;
}

/** Puts together what stands in one table: all the components of a row do. */
function tablesOf(fields: Fields): Table[] {
  const tables = new Map<string, Table>();
  for (const field of fields.values()) {
    const { source, parents } = field;
    if (parents.size === 0) continue;
    const key = `${source.table} ${source.parent} ${source.ownerType?.is}`;
    const table = tables.get(key) ?? { source, type: source.type, fields: new Map(), parents: new Set() };
    table.type ??= source.type;
    tables.set(key, table);
    table.fields.set(source.field ?? '', field);
    for (const id of parents) table.parents.add(id);
  }
  return [...tables.values()];
}

const byPlace = (one: Raw, other: Raw) => Number(one.place) - Number(other.place);

/**
 * Reads, in one question, which rows stand in some fields, and notes it in `held`.
 *
 * @param ask from `asking`
 * @param fields the fields of one level
 */
export async function readHeld(ask: Ask, fields: Fields): Promise<void> {
  const tables = tablesOf(fields);
  if (tables.length === 0) return;
  const bindings: (string | number[])[] = [];
  const parts = tables.map(({ source, type, parents }, at) => {
    const { table, parent, child, place, ownerType, field } = source;
    const column = (name: string | undefined, kind: string) => (name ? `"${name}"` : `cast(null as ${kind})`);
    bindings.push([...parents], ...(ownerType ? [ownerType.is] : []));
    return [
      `select ${at} as at, "${parent}" as parent, "${child}" as child, ${column(place, 'double precision')} as place,`,
      `${column(type, 'varchar')} as type, ${column(field && 'field', 'varchar')} as field from "${table}"`,
      `where ${ask.among(parent)}${ownerType ? ` and "${ownerType.column}" = ?` : ''}`,
    ].join(' ');
  });
  const rows = await ask.rows(parts.join(' union all '), bindings);
  for (const { at, parent, child, type, field } of rows.sort(byPlace)) {
    const holding = tables[Number(at)]?.fields.get(String(field ?? ''));
    if (!holding?.parents.has(Number(parent))) continue;
    const one = { uid: holding.source.target ?? String(type), id: Number(child) };
    const list = holding.held.get(Number(parent));
    if (list) list.push(one);
    else holding.held.set(Number(parent), [one]);
  }
}
