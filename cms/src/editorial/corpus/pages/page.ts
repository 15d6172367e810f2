import type { Change } from './change';
import type { Fields } from './populated';

/** The day on which the pages are judged: what falls due depends on it. */
export const JUDGED_ON = '2026-11-24';

/** The rules that refuse a page for what it is made of, or for its words. */
export const PAGE_CODES = [
  'claims-sourced',
  'uses-published',
  'fair-balance',
  'risks-before-booking',
  'off-label-said',
  'small-study',
  'contrary-sought',
  'no-absolutes',
  'free-explained',
  'emergency-present',
  'figures-described',
] as const;

export type PageCode = (typeof PAGE_CODES)[number];

/** A page of the content, with one or a few changes. */
export interface Variation {
  /** What is special about it, in words with dashes. */
  readonly name: string;
  /** The codes that refuse it; none: it may go live. */
  readonly codes: readonly PageCode[];
  /** The key of the page, if it is not the one on migraine. */
  readonly of?: string;
  readonly changes: readonly Change[];
}

/** A whole condition page, and what a careful medical editor would say of it. */
export interface CorpusPage {
  readonly name: string;
  readonly locale: 'en' | 'es';
  readonly expect: 'block' | 'pass';
  /** What must be found. On a page that is refused, other codes beside these are not wrong. */
  readonly codes: readonly PageCode[];
  /** A document of `api::condition.condition` with everything populated. A related document with `publishedAt: null` has no published version. */
  readonly page: Fields;
}
