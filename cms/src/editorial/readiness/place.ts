import type { Fields } from '../../content/fields';
import type { Names } from '../signing/lines';

const BETWEEN = ' › ';

type Labels = Pick<Names, 'label' | 'component'>;

const isPlace = (name: string | undefined): name is string => name !== undefined && /^\d+$/.test(name);

/**
 * Leads to the part of a list in which a field stands.
 *
 * @param path the field, as the form names it
 * @returns the path without what is inside the part; empty for a field that is in no list
 */
export const partOf = (path: readonly string[]): readonly string[] => path.slice(0, path.findLastIndex(isPlace) + 1);

/**
 * Says where a field stands, as people find it in the form.
 *
 * @param uid the content type
 * @param fields the document
 * @param path the field, as the form names it: `['sections', '1', 'statistics', '0', 'value']`
 * @param labels how fields and components are called
 * @returns `Sections 2 (Figures) › Figures 1 › Number`; empty for the document as a whole
 */
export function placeOf(uid: string, fields: Fields, path: readonly string[], labels: Labels): string {
  const [name, next, ...rest] = path;
  if (name === undefined) return '';
  const label = labels.label(uid, name);
  const inner = isPlace(next) ? (fields[name] as unknown[] | undefined)?.[Number(next)] : fields[name];
  const { __component: component = '' } = Object(inner) as { __component?: string };
  // A section is chosen by its name; a part has the label of its field alone.
  const kind = component.startsWith('section.') ? ` (${labels.component(component)})` : '';
  const here = isPlace(next) ? `${label} ${Number(next) + 1}${kind}` : label;
  const below = isPlace(next) ? rest : path.slice(1);
  return [here, ...(below.length > 0 ? [placeOf(component, inner as Fields, below, labels)] : [])].join(BETWEEN);
}
