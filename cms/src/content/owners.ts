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

/**
 * Finds the rows of an owner that hold one of some rows in its field.
 *
 * @param strapi the application
 * @param owner from `ownersOf`
 * @param ids the ids of the rows held
 */
export async function rowsHolding(
  strapi: Core.Strapi,
  { uid, field, component }: Owner,
  ids: number[],
): Promise<number[]> {
  if (!component) {
    const rows = await strapi.db.query(uid).findMany({ where: { [field]: { id: { $in: ids } } }, select: ['id'] });
    return rows.map(({ id }) => id);
  }
  const { joinTable } = strapi.db.metadata.get(uid).attributes[field] as { joinTable?: { name: string } };
  if (!joinTable) return [];
  const rows = await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(joinTable.name)
      .transacting(trx)
      .where({ field, component_type: component })
      .whereIn('cmp_id', ids)
      .select('entity_id'),
  );
  return (rows as unknown as { entity_id: number }[]).map(({ entity_id }) => entity_id);
}
