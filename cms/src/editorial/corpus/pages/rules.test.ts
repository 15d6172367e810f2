import { expect, test } from 'vitest';
import { findingsOf } from '../../rules';
import { PAGES } from './index';
import { JUDGED_ON, type CorpusPage } from './page';
import { snapshotsOf } from './snapshots';

const NOW = new Date(`${JUDGED_ON}T12:00:00.000Z`);

/** A treatment names its alternatives in a field that it needs, though a page may name others: the page may go live, the treatment may not. */
const DECIDED_BY_THE_CONTENT_MODEL = ['alternatives-on-the-page-alone-en', 'alternatives-on-the-page-alone-es'];

/** Why a page, or a document that it shows, may not be published. */
const blocking = (page: CorpusPage) =>
  snapshotsOf(page).flatMap((snapshot) => findingsOf(snapshot, NOW).filter(({ severity }) => severity === 'block'));

const judged = PAGES.map((page) => ({ page, found: new Set<string>(blocking(page).map(({ code }) => code)) }));

test.each(judged.filter(({ page }) => page.expect === 'block'))(
  'the unsafe page $page.name may not go live, for the right reasons',
  ({ page, found }) => {
    expect([...found]).toEqual(expect.arrayContaining([...page.codes]));
  },
);

test('of the safe pages at most 2 in 100 are stopped', () => {
  const safe = judged.filter(({ page }) => page.expect === 'pass' && !DECIDED_BY_THE_CONTENT_MODEL.includes(page.name));
  const stopped = safe.filter(({ found }) => found.size > 0).map(({ page }) => page.name);
  expect(stopped.length / safe.length, stopped.join('\n')).toBeLessThanOrEqual(0.02);
});

test.each(DECIDED_BY_THE_CONTENT_MODEL)('%s may go live, once its treatment names alternatives of its own', (name) => {
  const [page, ...shown] = snapshotsOf(PAGES.find((one) => one.name === name) as CorpusPage);
  const blocks = (snapshot = page) => findingsOf(snapshot as never, NOW).filter(({ severity }) => severity === 'block');
  expect(blocks()).toEqual([]);
  expect(shown.flatMap(blocks).map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['fair-balance', 'alternatives'],
  ]);
});

test('a page of forty sections is judged within 50 ms, every word of it', () => {
  for (const page of PAGES.filter(({ name }) => name.startsWith('forty-sections'))) {
    const [snapshot] = snapshotsOf(page);
    if (!snapshot) throw new Error('no page');
    let best = Infinity;
    // The best of a few: other tests run beside this one.
    for (let tries = 0; tries < 5 || (tries < 25 && best >= 50); tries++) {
      const start = performance.now();
      findingsOf(snapshot, NOW);
      best = Math.min(best, performance.now() - start);
    }
    expect(best, page.name).toBeLessThan(50);
    console.log(`${page.name}: ${best.toFixed(1)} ms`);
  }
});
