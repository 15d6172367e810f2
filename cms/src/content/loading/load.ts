import type { Core } from '@strapi/strapi';
import { asking, type Ask } from './ask';
import { readHeld, type Field, type Fields } from './held';
import { rowReader, type LoadedRow } from './row';
import { sourceOf } from './source';

/** What to load onto rows, as Strapi's database layer takes it: by field, with what to load onto the rows found there. */
export interface Populate {
  [attribute: string]: {
    /** Keeps to published rows, or to drafts. */
    readonly where?: { readonly publishedAt: { readonly $notNull: true } | { readonly $null: true } };
    readonly populate?: Populate;
    /** For a field that holds rows of several types. */
    readonly on?: Readonly<Record<string, { readonly populate: Populate }>>;
  };
}

/** Rows of one type, and what is wanted of them. */
interface Wanted {
  readonly uid: string;
  readonly rows: Set<LoadedRow>;
  readonly populate: Populate;
}

type Known = Map<string, Map<number, LoadedRow>>;

const isOfVersion = (row: LoadedRow, { where }: Populate[string]) =>
  where === undefined || '$notNull' in where.publishedAt === (row.publishedAt !== null);

/** What is not known yet of the rows of one level. */
function missingFields(strapi: Core.Strapi, level: readonly Wanted[]): Fields {
  const fields: Fields = new Map();
  for (const { uid, rows, populate } of level) {
    for (const name of Object.keys(populate)) {
      const key = `${uid} ${name}`;
      let field = fields.get(key);
      if (!field) {
        const source = sourceOf(strapi, uid, name);
        if (!source) continue;
        field = { uid, name, source, parents: new Set(), held: new Map() };
        fields.set(key, field);
      }
      for (const row of rows) if (!Object.hasOwn(row, name)) field.parents.add(row.id);
    }
  }
  return fields;
}

/** Reads the rows themselves, each once, however many fields it stands in. */
async function readRows(strapi: Core.Strapi, ask: Ask, fields: Fields, known: Known): Promise<void> {
  const wanted = new Map<string, Set<number>>();
  for (const { held } of fields.values())
    for (const list of held.values())
      for (const { uid, id } of list) {
        if (known.get(uid)?.has(id)) continue;
        const ids = wanted.get(uid);
        if (ids) ids.add(id);
        else wanted.set(uid, new Set([id]));
      }
  const read = async (uid: string, ids: Set<number>) => {
    // What stands in a field may be of a type that was removed since.
    if (!strapi.db.metadata.has(uid)) return;
    const sql = `select * from "${strapi.db.metadata.get(uid).tableName}" where ${ask.among('id')}`;
    const toRow = rowReader(strapi, uid);
    const rows = known.get(uid) ?? new Map<number, LoadedRow>();
    known.set(uid, rows);
    for (const raw of await ask.rows(sql, [[...ids]])) rows.set(Number(raw.id), toRow(raw));
  };
  await Promise.all([...wanted].map(([uid, ids]) => read(uid, ids)));
}

/** Puts on a row what stands in one of its fields, and says of it what is wanted next. */
function attach(row: LoadedRow, name: string, load: Populate[string], field: Field, known: Known): void {
  if (Object.hasOwn(row, name)) return;
  const { source, held } = field;
  const found = (held.get(row.id) ?? []).flatMap(({ uid, id }) => {
    const one = known.get(uid)?.get(id);
    if (!one || !isOfVersion(one, load) || (load.on && !(uid in load.on))) return [];
    if (source.typeField) Object.assign(one, { [source.typeField]: uid });
    return [one];
  });
  Object.assign(row, { [name]: source.isList ? found : (found[0] ?? null) });
}

function nextLevel(level: readonly Wanted[], fields: Fields, known: Known): Wanted[] {
  const next = new Map<Populate, Wanted>();
  const want = (uid: string, populate: Populate | undefined, row: LoadedRow) => {
    if (!populate || Object.keys(populate).length === 0) return;
    const wanted = next.get(populate) ?? { uid, populate, rows: new Set() };
    next.set(populate, wanted);
    wanted.rows.add(row);
  };
  for (const { uid, rows, populate } of level)
    for (const [name, load] of Object.entries(populate)) {
      const field = fields.get(`${uid} ${name}`);
      if (!field) continue;
      const { target = '', typeField = '' } = field.source;
      for (const row of rows) {
        attach(row, name, load, field, known);
        for (const one of [row[name]].flat() as (LoadedRow | null)[]) {
          if (!one) continue;
          const kind = target || String(one[typeField]);
          want(kind, load.on ? load.on[kind]?.populate : load.populate, one);
        }
      }
    }
  return [...next.values()];
}

/**
 * Loads onto rows what stands in their fields, and onto that what stands in its fields, as Strapi's own `populate` does, but a level at a
 * time: one question for what stands where, and one for each type of row. A row that stands in several places is read once, and is one
 * object. What is already on a row stays.
 *
 * @param strapi the application
 * @param uid the content type of the rows
 * @param rows the rows; each gets the fields that `populate` names, but for those whose rows are not in a table of their own
 * @param populates what to load; where two of them name one field, they keep to the same version
 */
export async function loadOnto(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly LoadedRow[],
  populates: readonly Populate[],
): Promise<void> {
  const ask = await asking(strapi);
  const known: Known = new Map();
  let level = populates.map((populate): Wanted => ({ uid, rows: new Set(rows), populate }));
  while (level.length > 0) {
    const fields = missingFields(strapi, level);
    await readHeld(ask, fields);
    await readRows(strapi, ask, fields, known);
    level = nextLevel(level, fields, known);
  }
}
