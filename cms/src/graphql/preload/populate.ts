import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

/** As much of a Strapi attribute as decides what to load for it. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
}

/** A content type or a component. */
export interface Model {
  readonly attributes: Record<string, Attribute>;
  readonly options?: { readonly draftAndPublish?: boolean };
}

/** What one query selects: its fragments, its variables, and which version of a document it reads. */
export interface Reading {
  readonly status: 'draft' | 'published';
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  model(uid: string): Model;
  /** The name of a type in the GraphQL schema. */
  typeName(uid: string): string;
}

/** `populate`, as Strapi's database layer takes it. */
export interface Populate {
  [attribute: string]: { where?: object; populate?: Populate; on?: Record<string, { populate: Populate }> };
}

const FILE = 'plugin::upload.file';

function isSkipped(
  node: FieldNode | { readonly directives?: FieldNode['directives'] },
  { variables }: Reading,
): boolean {
  const at = node as FieldNode;
  return (
    getDirectiveValues(GraphQLSkipDirective, at, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, at, variables)?.if === false
  );
}

/** The fields that apply to one type, fragments opened. */
function fieldsOf(set: SelectionSetNode, typeName: string, reading: Reading): FieldNode[] {
  return set.selections.flatMap((node) => {
    if (isSkipped(node, reading)) return [];
    if (node.kind === 'Field') return [node];
    const fragment = node.kind === 'FragmentSpread' ? reading.fragments[node.name.value] : node;
    const on = fragment?.typeCondition?.name.value;
    return fragment && (on === undefined || on === typeName) ? fieldsOf(fragment.selectionSet, typeName, reading) : [];
  });
}

function loadOf(attribute: Attribute, sets: SelectionSetNode[], reading: Reading): Populate[string] | undefined {
  const inner = (uid: string) => ({ populate: populateOf(uid, sets, reading) });
  if (attribute.type === 'component' && attribute.component) return inner(attribute.component);
  // A kind that the query does not spread is loaded too, for the reader must see that it is there.
  if (attribute.type === 'dynamiczone') {
    return { on: Object.fromEntries((attribute.components ?? []).map((uid) => [uid, inner(uid)])) };
  }
  if (attribute.type === 'media') return inner(FILE);
  if (attribute.type !== 'relation' || !attribute.target) return undefined;
  if (!reading.model(attribute.target).options?.draftAndPublish) return inner(attribute.target);
  const publishedAt = reading.status === 'published' ? { $notNull: true } : { $null: true };
  return { where: { publishedAt }, ...inner(attribute.target) };
}

/**
 * Turns what a query selects into one `populate`, with the same conditions that Strapi's own resolvers set on each relation. A
 * field with arguments is left to those resolvers.
 *
 * @param uid the content type or component selected from
 * @param sets all that is selected from it, by every field that names it
 * @param reading the query around the selection
 */
export function populateOf(uid: string, sets: readonly SelectionSetNode[], reading: Reading): Populate {
  const { attributes } = reading.model(uid);
  const selected = new Map<string, SelectionSetNode[]>();
  for (const field of sets.flatMap((set) => fieldsOf(set, reading.typeName(uid), reading))) {
    if (!field.selectionSet || (field.arguments?.length ?? 0) > 0) continue;
    selected.set(field.name.value, [...(selected.get(field.name.value) ?? []), field.selectionSet]);
  }
  const populate: Populate = {};
  for (const [name, inner] of selected) {
    const load = attributes[name] && loadOf(attributes[name], inner, reading);
    if (load) populate[name] = load;
  }
  return populate;
}
