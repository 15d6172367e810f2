import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SECTIONS = path.resolve(__dirname, '../../components/section');

interface Editorial {
  readonly needed?: Readonly<Record<string, string>>;
  readonly unless?: Readonly<Record<string, readonly string[]>>;
}

function editorialOf(file: string): Editorial {
  const schema = JSON.parse(readFileSync(path.join(SECTIONS, file), 'utf8')) as {
    readonly pluginOptions?: { readonly editorial?: Editorial };
  };
  return schema.pluginOptions?.editorial ?? {};
}

const sections = readdirSync(SECTIONS)
  .filter((file) => file.endsWith('.json'))
  .map((file): [kind: string, says: Editorial] => [`section.${path.parse(file).name}`, editorialOf(file)]);

/**
 * What each kind of section shows nothing without, as a sentence for an editor, by its field. A section says it in its own schema, under
 * `pluginOptions.editorial.needed`; a contract test tells of one that forgot.
 */
export const NEEDED_IN_SECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  sections.map(([kind, { needed = {} }]) => [kind, needed]),
);

/** Other fields of a section with one of which it shows something without the needed one, by that: `pluginOptions.editorial.unless`. */
export const UNLESS_IN_SECTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  Object.fromEntries(sections.map(([kind, { unless = {} }]) => [kind, unless]));
