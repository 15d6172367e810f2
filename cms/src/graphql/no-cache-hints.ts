/**
 * Takes the place of Apollo's plugin that works out, field by field, how long an answer may be kept: none may, and `graphql-door.ts` says so
 * for all of them. It is what `ApolloServerPluginCacheControlDisabled()` makes, from a package that Strapi does not hand on. Should Apollo
 * not know it any more, its own plugin runs again, and answers take longer.
 */
export const noCacheHints = { __internal_plugin_id__: 'CacheControl', __is_disabled_plugin__: true };
