import type { Core } from '@strapi/strapi';

/** Where the database keeps which rows another row holds in one of its fields. */
export interface Source {
  readonly table: string;
  /** The columns of the holding row, of the held row, of its place in the list, and of its type where it may be any. */
  readonly parent: string;
  readonly child: string;
  readonly place?: string;
  readonly type?: string;
  /** Where rows of several types hold rows by one table: the column that names theirs, and what it says. */
  readonly ownerType?: { readonly column: string; readonly is: string };
  /** Where several fields hold rows by one table: what its column `field` says. */
  readonly field?: string;
  /** The type of the held rows, where it is always the same. */
  readonly target?: string;
  readonly isList: boolean;
  /** Where a held row of any type says its type. */
  readonly typeField?: string;
}

/** As much of Strapi's own description of a relation as leads to its rows. */
interface Relation {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly morphBy?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string; readonly referencedColumn: string };
    readonly inverseJoinColumn?: { readonly name: string; readonly referencedColumn: string };
    readonly morphColumn?: {
      readonly idColumn: { readonly name: string };
      readonly typeColumn: { readonly name: string };
      readonly typeField?: string;
    };
    readonly on?: { readonly field?: string };
    readonly orderBy?: Readonly<Record<string, string>>;
  };
}

const attributeOf = (strapi: Core.Strapi, uid: string, name: string): Relation | undefined =>
  strapi.db.metadata.get(uid).attributes[name] as unknown as Relation | undefined;

/** Pictures: the table says which rows use a file, in which field. */
function sourceOfMedia(strapi: Core.Strapi, uid: string, name: string, relation: Relation): Source | undefined {
  const { target = '', morphBy = '' } = relation;
  const { joinTable } = attributeOf(strapi, target, morphBy) ?? {};
  const { morphColumn } = joinTable ?? {};
  if (!joinTable || !morphColumn) return undefined;
  return {
    table: joinTable.name,
    parent: morphColumn.idColumn.name,
    child: joinTable.joinColumn.name,
    place: Object.keys(joinTable.orderBy ?? {})[0],
    ownerType: { column: morphColumn.typeColumn.name, is: uid },
    field: name,
    target,
    isList: relation.relation === 'morphMany',
  };
}

const known = new WeakMap<object, Map<string, Source | undefined>>();

/**
 * Finds where the database keeps what a field of components, sections, pictures or documents holds.
 *
 * @param strapi the application
 * @param uid the content type or component
 * @param name the field
 * @returns `undefined` for a field that holds no rows, or keeps them in another way than a table of its own
 */
export function sourceOf(strapi: Core.Strapi, uid: string, name: string): Source | undefined {
  const sources = known.get(strapi) ?? new Map<string, Source | undefined>();
  known.set(strapi, sources);
  const key = `${uid} ${name}`;
  if (!sources.has(key)) sources.set(key, findSource(strapi, uid, name));
  return sources.get(key);
}

function findSource(strapi: Core.Strapi, uid: string, name: string): Source | undefined {
  const relation = attributeOf(strapi, uid, name);
  if (relation?.type !== 'relation') return undefined;
  if (relation.relation === 'morphOne' || relation.relation === 'morphMany')
    return sourceOfMedia(strapi, uid, name, relation);
  const { joinTable, target } = relation;
  if (joinTable?.joinColumn.referencedColumn !== 'id') return undefined;
  const { inverseJoinColumn, morphColumn } = joinTable;
  const shared = {
    table: joinTable.name,
    parent: joinTable.joinColumn.name,
    place: Object.keys(joinTable.orderBy ?? {})[0],
    field: joinTable.on?.field,
  };
  if (relation.relation === 'morphToMany' && morphColumn) {
    const { idColumn, typeColumn, typeField } = morphColumn;
    return { ...shared, child: idColumn.name, type: typeColumn.name, typeField, isList: true };
  }
  if (inverseJoinColumn?.referencedColumn !== 'id' || !target) return undefined;
  return { ...shared, child: inverseJoinColumn.name, target, isList: relation.relation?.endsWith('Many') === true };
}
