import type { Passage } from '../language/passage';
import { passagesOf } from '../passages';
import { PAGES } from './pages';
import { snapshotsOf } from './pages/snapshots';

/** Every passage of the corpus's safe pages, and of the documents that they show, once. */
export function honestPassages(): Passage[] {
  const passages = PAGES.filter((page) => page.expect === 'pass')
    .flatMap(snapshotsOf)
    .flatMap(passagesOf)
    .map(({ passage }) => passage);
  return [...new Map(passages.map((passage) => [JSON.stringify(passage), passage])).values()];
}
