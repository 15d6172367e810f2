import type { Core } from '@strapi/strapi';
import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { isAllowed, type Asking, type Rule } from './allowed';
import type { Attribute } from './populate';

/** Whether preloading stands in for Strapi's own resolvers. Turned off to measure the one against the other. */
export const preloading = { on: true };

/** A field whose rows a populate puts on the row that holds it. */
export interface LoadedField {
  readonly attribute: Attribute;
  readonly rule: Rule;
}

const isEmpty = (value: unknown) => value == null || (typeof value === 'object' && Object.keys(value).length === 0);

function hasArguments(args: Record<string, unknown>): boolean {
  for (const name in args) if (!isEmpty(args[name])) return true;
  return false;
}

function readLoaded(
  strapi: Core.Strapi,
  name: string,
  { attribute, rule }: LoadedField,
  field: GraphQLField<unknown, unknown>,
) {
  const ask = field.resolve;
  if (!ask) return;
  const limit: number = strapi.plugin('graphql').config('defaultLimit');
  field.resolve = (parent, args, context, info) => {
    // Only a populate puts the key of a component or a relation on a row.
    const isLoaded = preloading.on && Object.hasOwn(parent as object, name) && !hasArguments(args);
    if (!isLoaded || !isAllowed(context as Asking, rule)) return ask(parent, args, context, info);
    const loaded = (parent as Record<string, unknown>)[name];
    const value =
      Array.isArray(loaded) && loaded.length > limit && attribute.type !== 'dynamiczone'
        ? loaded.slice(0, limit)
        : loaded;
    if (attribute.type !== 'media' || !value) return value;
    const { signFileUrls } = strapi.plugin('upload').service('file');
    return Array.isArray(value) ? Promise.all(value.map(signFileUrls)) : signFileUrls(value);
  };
}

/**
 * Hands out what is on a row already, at once, to whoever may read it: Strapi would ask the database, and before that the token, for each
 * field of each row. Everything else goes Strapi's way.
 *
 * @param strapi the application
 * @param schema the schema as Strapi built it
 * @param fieldOf answers what is known of a field, `undefined` where nothing is loaded for it
 */
export function readLoadedFields(
  strapi: Core.Strapi,
  schema: GraphQLSchema,
  fieldOf: (typeName: string, name: string) => LoadedField | undefined,
): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const loaded = fieldOf(type.name, name);
      if (loaded) readLoaded(strapi, name, loaded, field);
    }
  }
}
