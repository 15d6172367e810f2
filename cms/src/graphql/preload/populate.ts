import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import type { Populate } from '../../content/loading/load';

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
  const publishedAt = reading.status === 'published' ? ({ $notNull: true } as const) : ({ $null: true } as const);
  return { where: { publishedAt }, ...inner(attribute.target) };
}

/**
 * Tells whether one of some fields is selected.
 *
 * @param uid the content type selected from
 * @param sets all that is selected from it
 * @param reading the query around the selection
 * @param names the fields
 */
export const selects = (
  uid: string,
  sets: readonly SelectionSetNode[],
  reading: Reading,
  names: readonly string[],
): boolean =>
  sets.some((set) => fieldsOf(set, reading.typeName(uid), reading).some(({ name }) => names.includes(name.value)));

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

/**
 * Names the fields that are loaded, those of what they hold included.
 *
 * @param uid the content type or component loaded onto
 * @param populate from `populateOf`
 * @param reading the query around the selection
 * @returns each once, as `Type.field`
 */
export function fieldsIn(uid: string, populate: Populate, reading: Reading, found = new Set<string>()): Set<string> {
  const { attributes } = reading.model(uid);
  for (const [name, load] of Object.entries(populate)) {
    found.add(`${reading.typeName(uid)}.${name}`);
    const { component, target = FILE } = attributes[name] as Attribute;
    if (load.populate) fieldsIn(component ?? target, load.populate, reading, found);
    for (const [kind, { populate: inner }] of Object.entries(load.on ?? {})) fieldsIn(kind, inner, reading, found);
  }
  return found;
}
