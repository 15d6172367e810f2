import type { Snapshot } from '../../content/snapshot';
import type { Remark } from '../finding';
import { languageRemarks } from '../language';
import { passagesOf } from '../passages';

/** A remark and the field that holds the words. */
export interface PlacedRemark extends Remark {
  readonly path: readonly string[];
}

/**
 * What the rules of language say of all that an editor wrote in a document.
 *
 * @param snapshot the document
 */
export const languageFindings = (snapshot: Snapshot): PlacedRemark[] =>
  passagesOf(snapshot).flatMap(({ path, passage }) => languageRemarks(passage).map((remark) => ({ ...remark, path })));
