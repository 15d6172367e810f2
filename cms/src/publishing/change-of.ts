import { cacheTag } from '@clinic-pages/shared';
import type { PublishedVersion } from '../content/published-versions';

/** What the site is told of a write: how it looks from outside, and whose pages it touches. */
export interface Change {
  /** `drafted`: only a preview sees it. */
  readonly kind: 'changed' | 'appeared' | 'retired' | 'drafted';
  readonly tags: readonly string[];
}

/** The GraphQL type whose documents are addresses, whatever of them changes. */
const REDIRECT = 'Redirect';

const key = ({ id, locale, updatedAt }: PublishedVersion) => `${id} ${locale} ${new Date(updatedAt).getTime()}`;

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}

/**
 * Compares what was published of a document before a write and after it, whatever the write was called.
 *
 * @param typename its GraphQL type
 * @param documentId which document
 * @param before its published versions before, in all languages
 * @param after the same, after
 */
export function changeOf(
  typename: string,
  documentId: string,
  before: readonly PublishedVersion[],
  after: readonly PublishedVersion[],
): Change {
  const tag = cacheTag(typename, documentId);
  if (isSame(before.map(key), after.map(key))) return { kind: 'drafted', tags: [tag] };
  const isIn = (versions: readonly PublishedVersion[], locale: string | null) =>
    versions.some((version) => version.locale === locale);
  const hasRetired = before.some(({ locale }) => !isIn(after, locale));
  const hasAppeared = after.some(({ locale }) => !isIn(before, locale));
  const addresses = (versions: readonly PublishedVersion[]) =>
    versions.flatMap(({ locale, slug }) => (slug ? `${locale} ${slug}` : []));
  const tags = [tag];
  if (hasRetired || hasAppeared) tags.push(cacheTag(typename));
  if (typename === REDIRECT || !isSame(addresses(before), addresses(after))) tags.push('address');
  return { kind: hasRetired ? 'retired' : hasAppeared ? 'appeared' : 'changed', tags };
}
