import type { Fields, UsedDocument } from '../../content/fields';
import type { Snapshot } from '../../content/snapshot';

/**
 * A document as rules see it, for tests.
 *
 * @param type the end of its uid: `condition`
 * @param fields its values; of components, their kind in `__component`
 */
export const snapshot = (type: string, fields: Fields): Snapshot => ({
  uid: `api::${type}.${type}`,
  documentId: type,
  kind: type,
  name: `The ${type}`,
  locale: 'en',
  fields,
  texts: [],
});

/**
 * A document that another one uses, for tests.
 *
 * @param type the end of its uid: `study`
 * @param fields its values
 * @param name what it is called
 */
export const used = (type: string, fields: Fields = {}, name = `The ${type}`): UsedDocument => ({
  ...{ uid: `api::${type}.${type}`, documentId: name, kind: type, name },
  ...{ isPublished: true, fields },
});

/** The same, not published. */
export const unpublished = (type: string, name?: string): UsedDocument => ({
  ...used(type, {}, name),
  isPublished: false,
});

/** A component, or a section. */
export const part = (kind: string, fields: Fields = {}): Fields => ({ __component: kind, ...fields });

/** The day on which rules look, in tests. */
export const TODAY = new Date('2026-11-24T12:00:00.000Z');
