import { contentHash, canonicalJson } from '../../content/canonical-json';
import type { Fields } from '../../content/fields';
import { plainContent, type Content } from '../../content/plain-content';

/** Addresses, layout, photos, marks, and what leads to booking: nothing that a clinician answers for. All other fields are signed. */
const NOT_CLINICAL = [
  ...['slug', 'anchor', 'image', 'photo', 'demonstration', 'placeholder'],
  ...['callsToAction', 'clinician', 'clinicians', 'prices'],
];

/** Of some types and components, further fields. */
const NOT_CLINICAL_OF: Readonly<Record<string, readonly string[]>> = {
  // Read by editors alone.
  'api::treatment-science.treatment-science': ['name'],
  'api::source.source': ['accessedOn'],
};

/** Sections that hold prices and people. */
const SECTIONS_LEFT_OUT = ['section.prices', 'section.people'];

const isLeftOut = (value: unknown): boolean =>
  SECTIONS_LEFT_OUT.includes((value as { __component?: string } | null)?.__component ?? '');

function clinicalValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isLeftOut(item)).map(clinicalValue);
  if (typeof value !== 'object' || value === null || !('__component' in value)) return value;
  return clinicalFields(value as Fields, String(value.__component));
}

function clinicalFields(fields: Fields, owner: string): Fields {
  const leftOut = [...NOT_CLINICAL, ...(NOT_CLINICAL_OF[owner] ?? [])];
  const kept = Object.entries(fields).filter(([name]) => !leftOut.includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, clinicalValue(value)]));
}

/**
 * Picks out of a version what a clinician signs: its words, figures and choices, and which documents it uses. A field that is
 * added to a type is signed, unless it is named here.
 *
 * @param uid its content type
 * @param fields the fields of the version
 */
export const clinicalContent = (uid: string, fields: Fields): Content => plainContent(clinicalFields(fields, uid));

// Where a section stands is layout.
const inAnyOrder = (content: Content): Content =>
  Array.isArray(content.sections) ? { ...content, sections: content.sections.map(canonicalJson).sort() } : content;

/**
 * Names what is signed, by its content: the same words have the same name, wherever the sections stand.
 *
 * @param content from `clinicalContent`
 */
export const clinicalHash = (content: Content): string => contentHash(inAnyOrder(content));
