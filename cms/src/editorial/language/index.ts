import type { Remark } from '../finding';
import type { Passage } from './passage';

/**
 * What the rules of language say of a text.
 *
 * @param _passage the text and where it stands
 */
export function languageRemarks(_passage: Passage): Remark[] {
  return [];
}
