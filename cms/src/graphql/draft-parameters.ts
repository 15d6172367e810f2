/** As much of a Strapi attribute as decides where a parameter leads. */
export interface Attribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
}

/** A content type or a component. */
export interface Model {
  readonly attributes: Record<string, Attribute>;
}

/** Answers the model of a uid. */
export type Models = (uid: string) => Model | undefined;

const FILE = 'plugin::upload.file';
const COHORTS = ['publicationFilter', 'hasPublishedVersion'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isMorph = (attribute: Attribute) => attribute.type === 'relation' && !attribute.target;

/** Where a filter or a sort leaves its document for another, or asks when it was published: a draft's words answer there. */
function strayPath(value: unknown, model: Model | undefined, models: Models): string | undefined {
  if (!isObject(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'publishedAt') return key;
    const attribute = Array.isArray(value) || key.startsWith('$') ? undefined : model?.attributes[key];
    if (attribute && ['relation', 'media', 'dynamiczone'].includes(attribute.type)) return key;
    const deeper = strayPath(inner, attribute?.component ? models(attribute.component) : model, models);
    if (deeper) return attribute ? `${key}.${deeper}` : deeper;
  }
  return undefined;
}

/** `seo.title:asc` as the object that Strapi also accepts: `{seo: {title: 'asc'}}`. */
function nested(path: string, end: unknown): unknown {
  const [first, ...rest] = path.split('.');
  return { [first?.split(':')[0]?.trim() ?? '']: rest.length > 0 ? nested(rest.join('.'), end) : end };
}

function sorts(sort: unknown): unknown[] {
  if (Array.isArray(sort)) return sort.flatMap(sorts);
  return typeof sort === 'string' ? sort.split(',').map((path) => nested(path, 'asc')) : [sort];
}

function populated(populate: unknown, model: Model): [string, unknown][] {
  if (Array.isArray(populate)) return populate.flatMap((part) => populated(part, model));
  if (isObject(populate)) return Object.entries(populate);
  if (populate === true || populate === '*') return Object.keys(model.attributes).map((key) => [key, true]);
  if (typeof populate !== 'string') return [];
  return populate.split(',').map((path) => {
    const [first, ...rest] = path.trim().split('.');
    return [first ?? '', rest.length > 0 ? { populate: rest.join('.') } : true];
  });
}

function refusedPopulate(key: string, value: unknown, model: Model, models: Models): string | undefined {
  const attribute = model.attributes[key];
  if (!attribute) return undefined;
  // What uses a file, drafts included: Strapi does not look at the status here.
  if (isMorph(attribute)) return key;
  if (!isObject(value)) return undefined;
  if ('count' in value) return `${key}.count`;
  const target = attribute.type === 'media' ? FILE : (attribute.target ?? attribute.component);
  const parts: [unknown, string | undefined][] = [
    [value, target],
    ...(isObject(value.on) ? Object.entries(value.on).map(([uid, part]): [unknown, string] => [part, uid]) : []),
  ];
  for (const [part, uid] of parts) {
    const inner = uid ? models(uid) : undefined;
    const path = inner && isObject(part) ? refusedSelection(part, inner, models) : undefined;
    if (path) return `${key}.${path}`;
  }
  return undefined;
}

function refusedSelection(params: Record<string, unknown>, model: Model, models: Models): string | undefined {
  const stray = [params.filters, ...sorts(params.sort)].map((part) => strayPath(part, model, models)).find(Boolean);
  if (stray) return stray;
  for (const [key, value] of populated(params.populate, model)) {
    const path = refusedPopulate(key, value, model, models);
    if (path) return path;
  }
  return undefined;
}

/**
 * Finds what in a read's parameters would show a draft, or answer yes or no about one.
 *
 * @param params what `strapi.documents(uid).findMany` and its like were given
 * @param model the content type read
 * @param models answers the models of its components and relations
 * @returns the parameter to refuse by name, or `undefined` when all of them stay with published documents
 */
export function draftParameter(params: Record<string, unknown>, model: Model, models: Models): string | undefined {
  // Strapi reads a missing, misspelt or repeated status as "draft".
  if (params.status !== 'published') return 'status';
  return COHORTS.find((name) => params[name] != null) ?? refusedSelection(params, model, models);
}
