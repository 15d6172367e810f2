import type { Scope } from './language/passage';

const CLINICAL = ['condition', 'treatment', 'treatment-science'];
const SHARED_FACTS = ['contraindication', 'side-effect', 'study', 'source', 'safety-notice'];

/**
 * Says which column of the table of rules holds for a content type.
 *
 * @param uid `api::study.study`
 */
export function scopeOf(uid: string): Scope {
  const type = uid.slice(uid.indexOf('.') + 1);
  if (CLINICAL.includes(type)) return 'clinical';
  return SHARED_FACTS.includes(type) ? 'shared-fact' : 'clinic';
}
