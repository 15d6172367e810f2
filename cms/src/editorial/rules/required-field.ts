import { componentsIn, type Fields } from '../../content/fields';
import { wordsOf, type TextNode } from '../../content/texts';
import { NEEDED_FIELDS } from './needed-fields';
import { UNLESS_IN_SECTIONS } from './needed-in-sections';
import type { Flaw, Rule } from './rule';

const isRichText = (value: unknown[]): value is TextNode[] => value.every((item) => 'children' in Object(item));

const isPicture = ({ type }: TextNode) => type === 'image';

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (!Array.isArray(value)) return value === null || value === undefined;
  return value.length === 0 || (isRichText(value) && wordsOf(value).trim() === '' && !value.some(isPicture));
}

const showsOther = (kind: string, fields: Fields, field: string) =>
  (UNLESS_IN_SECTIONS[kind]?.[field] ?? []).some((other) => !isEmpty(fields[other]));

const missingIn = (kind: string, fields: Fields, path: readonly string[]): Flaw[] =>
  Object.entries(NEEDED_FIELDS[kind] ?? {})
    .filter(([field]) => isEmpty(fields[field]) && !showsOther(kind, fields, field))
    .map(([field, sentence]) => ({ path: [...path, field], message: `${sentence}, then publish.` }));

const STUDY = 'api::study.study';

/** A study must be found by its reader: a DOI is an address too. */
const withoutAddress = ({ doi, url }: Fields): Flaw[] =>
  isEmpty(doi) && isEmpty(url)
    ? [{ path: ['doi'], message: 'Write the DOI, or the address of the study below it, then publish.' }]
    : [];

/**
 * What a document cannot be published without is there, in its sections and parts too. A draft may lack it, so Strapi's own
 * `required` is off.
 *
 * Source: the fields marked `*` in the content model, and what the site refuses to render a page without. Example: a contraindication
 * without advice; a figure without its number.
 */
export const requiredField: Rule = ({ uid, fields }) => [
  ...missingIn(uid, fields, []),
  ...(uid === STUDY ? withoutAddress(fields) : []),
  ...componentsIn(fields).flatMap(({ path, value }) => missingIn(String(value.__component), value, path)),
];
