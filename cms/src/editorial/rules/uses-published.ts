import { relationsIn } from '../../content/fields';
import type { Rule } from './rule';

const LANGUAGES: Record<string, string> = { en: 'English', es: 'Spanish' };

/**
 * Every document that this one uses is published, in the same language. Strapi would leave a draft out of the page in silence, and
 * would not bring it back when it is published later.
 *
 * Source: the behaviour of Strapi 5, and the law that a page is whole or not served. Example: a contraindication that someone forgot to
 * publish, chosen in a treatment.
 */
export const usesPublished: Rule = ({ fields, locale }) =>
  relationsIn(fields)
    .filter(({ value }) => !value.isPublished)
    .map(({ path, value: { name, kind } }) => ({
      path,
      message: `"${name}" (${kind}) is not published in ${LANGUAGES[locale] ?? locale}. Publish it first, or take it out here.`,
      words: [name],
    }));
