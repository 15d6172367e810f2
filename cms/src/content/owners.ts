import type { Core } from '@strapi/strapi';
import { ownAttributes, type Attribute, type Model } from './models';

/** A field in which a content type or a component may hold another one. */
export interface Owner {
  /** The content type or component whose field it is. */
  readonly uid: string;
  readonly field: string;
  /** The component that the field holds; none for a relation. */
  readonly component?: string;
}

function heldIn({ type, target, component, components = [] }: Attribute): [string, Partial<Owner>][] {
  if (type === 'relation' && target) return [[target, {}]];
  const parts = type === 'component' && component ? [component] : type === 'dynamiczone' ? components : [];
  return parts.map((part) => [part, { component: part }]);
}

const known = new WeakMap<Core.Strapi, Map<string, Owner[]>>();

function allOwners(strapi: Core.Strapi): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  const models = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)] as unknown as Model[];
  for (const model of models.filter(({ uid }) => !/^(admin|plugin|strapi)::/.test(uid))) {
    for (const [field, attribute] of ownAttributes(model)) {
      for (const [held, by] of heldIn(attribute)) {
        owners.set(held, [...(owners.get(held) ?? []), { uid: model.uid, field, ...by }]);
      }
    }
  }
  return owners;
}

/**
 * Lists the fields of all types and components in which a content type or a component may stand. Read from the schema once.
 *
 * @param strapi the application
 * @param uid the content type or component
 */
export function ownersOf(strapi: Core.Strapi, uid: string): readonly Owner[] {
  const owners = known.get(strapi) ?? allOwners(strapi);
  known.set(strapi, owners);
  return owners.get(uid) ?? [];
}

/** A row, and one that it holds in a field, by their ids. */
interface Held {
  readonly holder: number;
  readonly held: number;
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

/**
 * Finds the rows of an owner that hold some rows in its field, and which of them each holds.
 *
 * @param strapi the application
 * @param owner from `ownersOf`
 * @param ids the ids of the rows held
 */
export async function heldBy(
  strapi: Core.Strapi,
  { uid, field, component }: Owner,
  ids: readonly number[],
): Promise<Held[]> {
  const { joinTable } = strapi.db.metadata.get(uid).attributes[field] as { joinTable?: JoinTable };
  if (!joinTable) return [];
  const [holder, held] = component
    ? ['entity_id', 'cmp_id']
    : [joinTable.joinColumn.name, joinTable.inverseJoinColumn.name];
  const rows = await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(joinTable.name)
      .transacting(trx)
      .where(component ? { field, component_type: component } : {})
      .whereIn(held, [...ids])
      .select({ holder, held }),
  );
  return rows as unknown as Held[];
}

/**
 * Finds the rows of an owner that hold one of some rows in its field.
 *
 * @param strapi the application
 * @param owner from `ownersOf`
 * @param ids the ids of the rows held
 */
export async function rowsHolding(strapi: Core.Strapi, owner: Owner, ids: readonly number[]): Promise<number[]> {
  return (await heldBy(strapi, owner, ids)).map(({ holder }) => holder);
}
