import type { Content } from '../../content/plain-content';
import { wordsOf, type TextNode } from '../../content/texts';
import type { Line } from './api';

/** How fields are called. */
export interface Names {
  /** The fields of a content type or component, in the order of its form. */
  fields(owner: string): readonly string[];
  /** The label of a field of a content type or component. */
  label(owner: string, field: string): string;
  /** What people call a component: `Text`. */
  component(uid: string): string;
  /** What a document is called that is named here: `study:abc`. */
  document(subject: string): string | undefined;
}

const BETWEEN = ' › ';

const isRichText = (value: unknown): value is TextNode[] =>
  Array.isArray(value) && value.every((node) => typeof node === 'object' && node !== null && 'type' in node);

function linesOf(value: unknown, where: string, names: Names): Line[] {
  if (isRichText(value) && value.length > 0)
    return wordsOf(value)
      .split('\n')
      .filter(Boolean)
      .map((text) => ({ where, text }));
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, where, names));
  if (typeof value !== 'object' || value === null) {
    const text = String(value);
    return [{ where, text: names.document(text) ?? text }];
  }
  const { __component: component, ...fields } = value as Content;
  if (typeof component !== 'string') return linesOf(Object.values(fields), where, names);
  // A section is chosen by its name in the form; a part has the label of its field alone.
  const inside = component.startsWith('section.') ? where + BETWEEN + names.component(component) : where;
  return fieldLines(component, fields, names, inside);
}

// What was signed is stored in the order of the alphabet, and may hold a field that its type has lost since.
const inOrder = (owner: string, fields: Content, names: Names): string[] =>
  [...new Set([...names.fields(owner), ...Object.keys(fields)])].filter((field) => field in fields);

const fieldLines = (owner: string, fields: Content, names: Names, where?: string): Line[] =>
  inOrder(owner, fields, names).flatMap((field) =>
    linesOf(fields[field], [...(where ? [where] : []), names.label(owner, field)].join(BETWEEN), names),
  );

/**
 * Writes what is signed of a document as lines of text, in the order of its form.
 *
 * @param uid its content type
 * @param content its clinical content
 * @param names how fields and documents are called
 */
export const contentLines = (uid: string, content: Content, names: Names): Line[] => fieldLines(uid, content, names);
