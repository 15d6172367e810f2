import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SECTIONS = path.resolve(__dirname, '../../components/section');

interface Schema {
  readonly pluginOptions?: { readonly editorial?: { readonly needed?: Readonly<Record<string, string>> } };
}

function neededIn(file: string): Readonly<Record<string, string>> {
  const schema = JSON.parse(readFileSync(path.join(SECTIONS, file), 'utf8')) as Schema;
  return schema.pluginOptions?.editorial?.needed ?? {};
}

/**
 * What each kind of section shows nothing without, as a sentence for an editor, by its field. A section says it in its own schema, under
 * `pluginOptions.editorial.needed`; a contract test tells of one that forgot.
 */
export const NEEDED_IN_SECTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  readdirSync(SECTIONS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [`section.${path.parse(file).name}`, neededIn(file)]),
);
