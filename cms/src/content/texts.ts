import type { Fields, Placed } from './fields';
import { ownAttributes, type Attribute, type Models } from './models';

/** Words that an editor wrote, and the field that holds them. */
export interface Text extends Placed<string> {
  /** The content type or component whose field it is: `part.finding`. */
  readonly owner: string;
  readonly field: string;
}

/** A node of rich text, as Strapi keeps it. */
export interface TextNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly TextNode[];
  /** Of a picture in the text. */
  readonly image?: Picture;
}

interface Picture {
  readonly alternativeText?: string | null;
}

const INLINE = ['text', 'link'];

/**
 * The words of rich text: a line for each paragraph, heading and item of a list.
 *
 * @param nodes the value of a `blocks` field
 */
export function wordsOf(nodes: readonly TextNode[]): string {
  return nodes
    .map(({ type, text, children = [] }) => `${text ?? wordsOf(children)}${INLINE.includes(type ?? '') ? '' : '\n'}`)
    .join('');
}

/** A line for each picture in rich text: people who do not see it hear this. */
const picturesOf = (nodes: readonly TextNode[]): string =>
  nodes.map(({ image }) => (image?.alternativeText ? `${image.alternativeText}\n` : '')).join('');

function textIn({ type, regex }: Attribute, value: unknown): string {
  // What has to match a pattern is an address or a number, and no text.
  if ((type === 'string' || type === 'text') && !regex) return typeof value === 'string' ? value : '';
  if (type === 'media') return (value as Picture | null)?.alternativeText ?? '';
  return type === 'blocks' && Array.isArray(value)
    ? wordsOf(value as TextNode[]) + picturesOf(value as TextNode[])
    : '';
}

/**
 * Finds all that an editor wrote in a document, in its components and sections too, but not in the documents it uses.
 *
 * @param uid its content type, or the component
 * @param fields its values
 * @param models finds content types and components
 * @param path where these fields stand
 * @returns each text that is not empty, from the top of the form down
 */
export function textsIn(uid: string, fields: Fields, models: Models, path: readonly string[] = []): Text[] {
  return ownAttributes(models(uid)).flatMap(([field, attribute]) => {
    const value = fields[field];
    const text = textIn(attribute, value).trim();
    if (text) return [{ owner: uid, field, path: [...path, field], value: text }];
    if (!['component', 'dynamiczone'].includes(attribute.type) || !value) return [];
    return [value as Fields | Fields[]].flat().flatMap((part, index) => {
      const at = [...path, field, ...(Array.isArray(value) ? [String(index)] : [])];
      return textsIn(String(part.__component), part, models, at);
    });
  });
}
