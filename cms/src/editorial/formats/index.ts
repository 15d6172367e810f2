import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Fields } from '../../content/fields';
import { modelsOf, type Attribute, type Models } from '../../content/models';
import { formatProblem, WEB_ADDRESS_PATTERN } from './formats';

const WRITES = ['create', 'update', 'clone'];

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

const patternOf = ({ type, regex }: Attribute): string | undefined =>
  type === 'uid' ? WEB_ADDRESS_PATTERN : regex === undefined ? undefined : String(regex);

function problemAt(attribute: Attribute, value: unknown, path: readonly string[]): Problem[] {
  const pattern = patternOf(attribute);
  if (pattern === undefined || typeof value !== 'string' || value === '') return [];
  const message = formatProblem(pattern, value);
  return message ? [{ path, message }] : [];
}

function problemsIn(uid: string, fields: Fields, models: Models, path: readonly string[] = []): Problem[] {
  return Object.entries(models(uid)?.attributes ?? {}).flatMap(([name, attribute]) => {
    const value = fields[name];
    const at = [...path, name];
    if (!['component', 'dynamiczone'].includes(attribute.type) || !value) return problemAt(attribute, value, at);
    return [value as Fields | (Fields | null)[]].flat().flatMap((part, index) => {
      // Strapi refuses it, with its own answer.
      if (!part) return [];
      const kind = attribute.component ?? String(part.__component);
      return problemsIn(kind, part, models, Array.isArray(value) ? [...at, String(index)] : at);
    });
  });
}

/**
 * Refuses a phone number, link, DOI … that is not written as its field asks, drafts too, with a sentence at its field. Strapi would say one
 * sentence for all of them. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function checkFormats(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { data } = context.params as { data?: Fields };
    if (!data || !context.uid.startsWith('api::') || !WRITES.includes(context.action)) return next();
    const problems = problemsIn(context.uid, data, modelsOf(strapi));
    if (problems.length === 0) return next();
    throw new errors.ValidationError([...new Set(problems.map(({ message }) => message))].join(' '), {
      errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
    });
  });
}

interface DataMapper {
  toContentManagerModel(model: object): { readonly attributes: Readonly<Record<string, Attribute>> };
}

// Told none for a web address, the form would take one of its own.
const ANYTHING = '^';

/**
 * Tells the admin's forms of no patterns: they would answer a value before it is sent, with one sentence for every kind of field.
 * `checkFormats` answers it as it is saved. Call it while Strapi registers.
 *
 * @param strapi the application, with its plugins registered
 */
export function hidePatterns(strapi: Core.Strapi): void {
  const mapper: DataMapper = strapi.plugin('content-manager').service('data-mapper');
  const asShipped = mapper.toContentManagerModel.bind(mapper);
  mapper.toContentManagerModel = (model) => {
    const mapped = asShipped(model);
    const attributes = Object.entries(mapped.attributes).map(([name, attribute]) => {
      const { regex: _, ...others } = attribute;
      return [name, attribute.type === 'uid' ? { ...others, regex: ANYTHING } : others];
    });
    return { ...mapped, attributes: Object.fromEntries(attributes) };
  };
}
