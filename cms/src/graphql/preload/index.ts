import type { Core } from '@strapi/strapi';
import type { GraphQLResolveInfo } from 'graphql';
import { loadOnto } from '../../content/loading/load';
import type { LoadedRow } from '../../content/loading/row';
import { loadWhole } from '../../content/loading/whole';
import { inOneMoment } from '../../content/one-moment';
import { latestChange } from '../../publishing';
import { askOnce, type Asking, type Rule } from './allowed';
import { preloading, readLoadedFields } from './loaded-fields';
import { fieldsIn, populateOf, selects, type Attribute, type Model, type Reading } from './populate';
import { undisturbed, type Moments } from './undisturbed';

export { preloading } from './loaded-fields';

type Arguments = Record<string, unknown>;
type Resolver = (parent: unknown, args: Arguments, context: Asking, info: GraphQLResolveInfo) => Promise<unknown>;
type Middleware = (next: Resolver, ...call: Parameters<Resolver>) => Promise<unknown>;

const LOADED_TYPES = ['component', 'dynamiczone', 'media', 'relation'];
const COHORTS = ['publicationFilter', 'hasPublishedVersion'];

function rowsOf(answer: unknown): LoadedRow[] {
  return [answer].flat().filter((row): row is LoadedRow => typeof (row as LoadedRow | null)?.id === 'number');
}

interface Preload {
  readonly typeName: Reading['typeName'];
  /** The fields whose answer depends on a document and all that it uses. */
  readonly wholeFields: readonly string[];
  /** What Strapi asks of a token before a field, named as `Type.field`, is read. */
  ruleOf(path: string): Rule;
}

function preloadRoot(strapi: Core.Strapi, uid: string, { typeName, wholeFields, ruleOf }: Preload): Middleware {
  const moments: Moments = {
    latest: () => latestChange(strapi),
    inOne: (read) => inOneMoment(strapi, read),
  };
  return async (next, parent, args, context, info) => {
    const stock = () => next(parent, args, context, info);
    if (!preloading.on || COHORTS.some((name) => args[name] != null)) return stock();
    const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const reading: Reading = {
      status: args.status === 'draft' ? 'draft' : 'published',
      fragments: info.fragments,
      variables: info.variableValues,
      model: (uid) => strapi.getModel(uid as never) as unknown as Model,
      typeName,
    };
    const populate = populateOf(uid, sets, reading);
    // Which of several refusals comes first, and which are told, is Strapi's to say.
    if (!(await askOnce(strapi, context, [...fieldsIn(uid, populate, reading)].map(ruleOf)))) return stock();
    const isWhole = reading.status === 'published' && selects(uid, sets, reading, wholeFields);
    return undisturbed(moments, async () => {
      const answer = await stock();
      const rows = rowsOf(answer);
      if (rows.length === 0) return answer;
      if (isWhole) await loadWhole(strapi, uid, rows, [populate]);
      else await loadOnto(strapi, uid, rows, [populate]);
      return answer;
    });
  };
}

/**
 * Loads all that a query selects from a root field at once, where Strapi's own resolvers ask the database once more for each relation of
 * each row. Who may read what is decided by Strapi, once in a request for each type. Call it while Strapi registers.
 *
 * @param strapi the application
 * @param wholeFields the fields whose answer depends on a document and all that it uses
 */
export function preloadSelections(strapi: Core.Strapi, wholeFields: readonly string[]): void {
  const graphql = strapi.plugin('graphql');
  const { naming } = graphql.service('utils');
  const extension = graphql.service('extension');
  const contentApi = graphql.service('content-api');
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
  const models = [...types, ...Object.values(strapi.components), strapi.contentType('plugin::upload.file')];
  const names = new Map<string, string>(
    models.map((model) => [
      model.uid,
      model.modelType === 'component' ? naming.getComponentName(model) : naming.getTypeName(model),
    ]),
  );
  const attributes = new Map(
    models.flatMap((model) =>
      Object.entries(model.attributes as Record<string, Attribute>)
        .filter(([, { type }]) => LOADED_TYPES.includes(type))
        .map(([name, attribute]): [string, Attribute] => [`${names.get(model.uid)}.${name}`, attribute]),
    ),
  );
  let rules: Readonly<Record<string, Rule>> = {};
  const ruleOf = (path: string) => rules[path] ?? {};
  const preload: Preload = { typeName: (uid) => names.get(uid) ?? '', wholeFields, ruleOf };

  extension.use(() => {
    const roots = types.flatMap((type) => {
      const middlewares = [preloadRoot(strapi, type.uid, preload)];
      const fields = new Set<string>([naming.getFindOneQueryName(type), naming.getFindQueryName(type)]);
      return [...fields].map((field): [string, object] => [`Query.${field}`, { middlewares }]);
    });
    return { resolversConfig: Object.fromEntries(roots) };
  });

  const generate = extension.generate;
  extension.generate = (options: unknown) => {
    const generated = generate(options);
    rules = generated.resolversConfig;
    return generated;
  };

  const build = contentApi.buildSchema;
  contentApi.buildSchema = () => {
    const schema = build();
    readLoadedFields(strapi, schema, (typeName, name) => {
      const path = `${typeName}.${name}`;
      const attribute = attributes.get(path);
      return attribute && { attribute, rule: ruleOf(path) };
    });
    return schema;
  };
}
