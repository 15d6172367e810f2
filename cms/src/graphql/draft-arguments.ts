import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { seesDrafts, type Auth } from './credential';

const BOOLEAN_KEYS = ['and', 'or', 'not'];
// Everything that uses a file, drafts included.
const ANY_DOCUMENT = 'GenericMorph';

/** A request as Apollo hands it to a plugin, once its operation is known. */
export interface Resolved {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly request: { readonly variables?: Record<string, unknown> };
  readonly contextValue: { readonly state?: { readonly auth?: Auth } };
}

/** Where a filter leaves its document for another, or asks when it was published: a draft's words answer there. */
function strayFilter(value: unknown, type: GraphQLInputType): string | undefined {
  const input = getNamedType(type);
  if (Array.isArray(value)) return value.map((part) => strayFilter(part, type)).find(Boolean);
  if (!isInputObjectType(input) || typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const field = input.getFields()[key];
    if (!field || key === 'publishedAt') return key;
    const name = getNamedType(field.type).name;
    if (name.endsWith('FiltersInput') && !name.startsWith('Component') && !BOOLEAN_KEYS.includes(key)) return key;
    const deeper = strayFilter(inner, field.type);
    if (deeper) return BOOLEAN_KEYS.includes(key) ? deeper : `${key}.${deeper}`;
  }
  return undefined;
}

function refusedOn(field: GraphQLField<unknown, unknown>, values: Record<string, unknown>): string | undefined {
  if (getNamedType(field.type).name === ANY_DOCUMENT) return field.name;
  // The enum's value inside Strapi is "published", outside it is PUBLISHED.
  if (values.status !== undefined && String(values.status).toLowerCase() !== 'published') return 'status';
  const cohort = ['publicationFilter', 'hasPublishedVersion'].find((name) => values[name] !== undefined);
  if (cohort) return cohort;
  if ([values.sort].flat().some((path) => String(path).includes('.'))) return 'sort';
  const filters = field.args.find(({ name }) => name === 'filters');
  return filters && strayFilter(values.filters, filters.type);
}

interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, readonly Asked[]>>();

/** A field without arguments says the same whatever the variables: what its defaults say. */
function isHarmless({ field, node }: Asked): boolean {
  if (node.arguments && node.arguments.length > 0) return false;
  try {
    return refusedOn(field, getArgumentValues(field, node)) === undefined;
  } catch {
    return false;
  }
}

/** The fields of a document that could show a draft: those with arguments, and those that lead anywhere. Apollo hands in one document each time one text is asked. */
function fieldsToCheck(schema: GraphQLSchema, document: DocumentNode): readonly Asked[] {
  const documents = known.get(schema) ?? new WeakMap<DocumentNode, readonly Asked[]>();
  known.set(schema, documents);
  const before = documents.get(document);
  if (before) return before;
  const fields: Asked[] = [];
  const types = new TypeInfo(schema);
  const gather = visitWithTypeInfo(types, {
    Field(node) {
      const field = types.getFieldDef();
      if (field && !isHarmless({ field, node })) fields.push({ field, node });
    },
  });
  visit(document, gather);
  documents.set(document, fields);
  return fields;
}

/**
 * Finds what in an operation would show a draft, or answer yes or no about one: on any field, written out or in a variable.
 *
 * @param resolved the operation, the fragments around it and its variables
 * @returns the argument to refuse by name, or `undefined` when all of them stay with published documents
 */
export function draftArgument({
  schema,
  document,
  operation,
  request,
}: Omit<Resolved, 'contextValue'>): string | undefined {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}).coerced;
  if (!variables) return undefined; // Refused by GraphQL itself, before any field is asked.
  for (const { field, node } of fieldsToCheck(schema, document)) {
    try {
      const refused = refusedOn(field, getArgumentValues(field, node, variables));
      if (refused) return refused;
    } catch {
      // GraphQL reads the arguments the same way, fails the same way, and does not ask the field.
    }
  }
  return undefined;
}

/** Apollo's plugin that refuses drafts, and questions about drafts, to every token but `preview`. */
export const draftArguments = {
  async requestDidStart() {
    return {
      async didResolveOperation(resolved: Resolved): Promise<void> {
        const name = seesDrafts(resolved.contextValue.state?.auth) ? undefined : draftArgument(resolved);
        if (!name) return;
        throw new GraphQLError(`Drafts are for the preview token: "${name}" is not for this one.`, {
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        });
      },
    };
  },
};
