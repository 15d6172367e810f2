import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { refusal } from './refusal';

/**
 * What one request may ask for. The largest of the site's own operations, the condition page, takes about half of the cost and of the
 * tokens, 7 levels and no alias (`tests/contract/operations.test.ts` measures it); the walk of the schema in `tests/security` sends 25 aliases.
 */
export const LIMITS = {
  /** Levels of fields, fragments unfolded. */
  depth: 10,
  /** Names given to fields. */
  aliases: 30,
  directives: 5,
  /** Words and signs of the query. */
  tokens: 1_500,
  /** A field is 1 and an object 2, times 1.5 for each level it lies deeper. */
  cost: 6_000,
  /** Single values in the variables, however deep they lie. */
  variables: 50,
  /** Bytes of a request's body. An address may be 16 kB long, and a page's query holds it twice, beside 7 kB of its own. */
  body: 64 * 1024,
} as const;

type QueryLimits = Record<'cost' | 'aliases' | 'depth' | 'directives', number>;

/**
 * The rules that hold a parsed query to its limits. Each names the limit and the figure it found.
 *
 * @param limits other limits than the CMS's own, to measure a query with
 */
export const limitRules = (limits: QueryLimits = LIMITS): ValidationRule[] =>
  new ApolloArmor({
    costLimit: { maxCost: limits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxDirectives: { n: limits.directives },
    // Apollo answers the library's own count of tokens with 500; GraphQL's parser counts them too (`parseOptions`).
    maxTokens: { enabled: false },
  }).protect().validationRules;

function countValues(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  let count = 0;
  for (const inner of Object.values(value)) {
    count += countValues(inner, limit - count);
    if (count > limit) break;
  }
  return Math.max(count, 1);
}

const SOUND_FRAGMENTS = [KnownFragmentNamesRule, NoFragmentCyclesRule];
const ONE = { maxErrors: 1 };

interface Started {
  readonly request: { readonly variables?: unknown; readonly extensions?: { readonly persistedQuery?: unknown } };
}

interface Parsed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

/**
 * Apollo's plugin that refuses, before any other rule reads the query, what asks for more than the limits. The other rules are not safe without
 * it: Strapi's own count of levels follows every spread again, and never ends on a fragment that spreads itself.
 */
export function withinLimits() {
  const limits = limitRules();
  return {
    async requestDidStart({ request }: Started) {
      if (request.extensions?.persistedQuery !== undefined)
        throw refusal(400, 'This CMS stores no queries. Send the text of the query, without "persistedQuery".');
      if (countValues(request.variables, LIMITS.variables) > LIMITS.variables)
        throw refusal(400, `The variables hold more than ${LIMITS.variables} values. Send fewer in one request.`);
      return {
        async validationDidStart({ schema, document }: Parsed): Promise<void> {
          const [broken] = validate(schema, document, SOUND_FRAGMENTS, ONE);
          if (broken) throw refusal(400, `${broken.message} Put the fragments right.`);
          const [exceeded] = validate(schema, document, limits, ONE);
          if (exceeded)
            throw refusal(400, `${exceeded.message.replace('Syntax Error: ', '')} Ask for less in one query.`);
        },
      };
    },
  };
}
