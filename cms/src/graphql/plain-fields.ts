import type { Core } from '@strapi/strapi';
import { getNamedType, isLeafType, isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Lets words and numbers be read straight off a row. Strapi wraps every field in its authorization, its policies and three awaits,
 * also where there is no rule to check: a quarter of the time of a page's answer.
 *
 * @param schema the schema as Strapi built it; its leaf fields without arguments lose their resolvers
 * @param typeNames the types that are rows: content types, components, and the addresses of the site index
 * @param ruled the fields, each as `Type.field`, that carry a rule and keep their resolver
 */
export function plainFields(schema: GraphQLSchema, typeNames: ReadonlySet<string>, ruled: ReadonlySet<string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !typeNames.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const isPlain = isLeafType(getNamedType(field.type)) && field.args.length === 0;
      if (isPlain && !ruled.has(`${type.name}.${field.name}`)) field.resolve = undefined;
    }
  }
}

/**
 * Makes Strapi build its schema with plain fields. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function readPlainFields(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  const { naming } = graphql.service('utils');
  const extension = graphql.service('extension');
  const contentApi = graphql.service('content-api');
  const ruled = new Set<string>();

  const generate = extension.generate;
  extension.generate = (options: unknown) => {
    const generated = generate(options);
    for (const path of Object.keys(generated.resolversConfig)) ruled.add(path);
    return generated;
  };

  const build = contentApi.buildSchema;
  contentApi.buildSchema = (): GraphQLSchema => {
    const schema = build();
    const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));
    const names = [
      'SiteAddress',
      ...types.map((type) => naming.getTypeName(type)),
      ...Object.values(strapi.components).map((component) => naming.getComponentName(component)),
    ];
    plainFields(schema, new Set(names), ruled);
    return schema;
  };
}
