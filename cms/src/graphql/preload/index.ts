import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { populateOf, type Attribute, type Model, type Reading } from './populate';

type Row = Record<string, unknown> & { readonly id: number };
type Arguments = Record<string, unknown>;
type Resolver = (parent: unknown, args: Arguments, context: unknown, info: GraphQLResolveInfo) => Promise<unknown>;
type Middleware = (next: Resolver, ...call: Parameters<Resolver>) => Promise<unknown>;
type ResolversConfig = Record<string, { middlewares: Middleware[] }>;

const LOADED_TYPES = ['component', 'dynamiczone', 'media', 'relation'];
const COHORTS = ['publicationFilter', 'hasPublishedVersion'];

const isEmpty = (value: unknown) => value == null || (typeof value === 'object' && Object.keys(value).length === 0);

/** Whether preloading stands in for Strapi's own resolvers. Turned off to measure the one against the other. */
export const preloading = { on: true };

function rowsOf(answer: unknown): Row[] {
  return [answer].flat().filter((row): row is Row => typeof (row as Row | null)?.id === 'number');
}

function preloadRoot(strapi: Core.Strapi, uid: string, typeName: Reading['typeName']): Middleware {
  return async (next, parent, args, context, info) => {
    const answer = await next(parent, args, context, info);
    const rows = rowsOf(answer);
    if (!preloading.on || rows.length === 0 || COHORTS.some((name) => args[name] != null)) return answer;
    const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const populate = populateOf(uid, sets, {
      status: args.status === 'draft' ? 'draft' : 'published',
      fragments: info.fragments,
      variables: info.variableValues,
      model: (uid) => strapi.getModel(uid as never) as unknown as Model,
      typeName,
    });
    if (isEmpty(populate)) return answer;
    const where = { id: { $in: rows.map(({ id }) => id) } };
    const loaded = (await strapi.db.query(uid).findMany({ where, select: ['id'], populate })) as Row[];
    const byId = new Map(loaded.map((row) => [row.id, row]));
    for (const row of rows) Object.assign(row, byId.get(row.id));
    return answer;
  };
}

function preloadedField(strapi: Core.Strapi, name: string, attribute: Attribute): Middleware {
  const limit: number = strapi.plugin('graphql').config('defaultLimit');
  return async (next, parent, args, context, info) => {
    // Only a populate puts the key of a component or a relation on a row.
    const isLoaded = Object.hasOwn(parent as Row, name) && Object.values(args).every(isEmpty);
    if (!isLoaded || !preloading.on) return next(parent, args, context, info);
    const loaded = (parent as Row)[name];
    const value = Array.isArray(loaded) && attribute.type !== 'dynamiczone' ? loaded.slice(0, limit) : loaded;
    if (attribute.type !== 'media' || !value) return value;
    const { signFileUrls } = strapi.plugin('upload').service('file');
    return Array.isArray(value) ? Promise.all(value.map(signFileUrls)) : signFileUrls(value);
  };
}

/**
 * Loads all that a query selects from a root field in one `populate`, where Strapi's own resolvers ask the database once more for
 * each relation of each row. Who may read what is decided by those resolvers and the checks around them, before and after. Call
 * it while Strapi registers.
 *
 * @param strapi the application
 */
export function preloadSelections(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  const { naming } = graphql.service('utils');
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const models = [...types, ...Object.values(strapi.components), strapi.contentType('plugin::upload.file')];
  const names = new Map<string, string>(
    models.map((model) => [
      model.uid,
      model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model),
    ]),
  );
  const typeName = (uid: string) => names.get(uid) ?? '';
  graphql.service('extension').use(() => {
    const resolversConfig: ResolversConfig = {};
    for (const type of types) {
      const root = preloadRoot(strapi, type.uid, typeName);
      for (const field of new Set([naming.getFindOneQueryName(type), naming.getFindQueryName(type)])) {
        resolversConfig[`Query.${field}`] = { middlewares: [root] };
      }
    }
    for (const model of models) {
      for (const [name, attribute] of Object.entries(model.attributes as Record<string, Attribute>)) {
        if (!LOADED_TYPES.includes(attribute.type)) continue;
        resolversConfig[`${typeName(model.uid)}.${name}`] = { middlewares: [preloadedField(strapi, name, attribute)] };
      }
    }
    return { resolversConfig };
  });
}
