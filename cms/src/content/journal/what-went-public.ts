import type { PublishedVersion } from '../published-versions';

/** What became of a document's public words in one language. */
export interface PublicChange {
  readonly kind: 'published' | 'unpublished' | 'deleted';
  readonly language: string | null;
}

const at = ({ updatedAt }: PublishedVersion) => new Date(updatedAt).getTime();

/**
 * Compares what was public of a document before a write and after it, in each language, whatever the write was called.
 *
 * @param before its published versions before
 * @param after the same, after
 * @param isDeletion whether the document itself was deleted, and not only taken down
 */
export function whatWentPublic(
  before: readonly PublishedVersion[],
  after: readonly PublishedVersion[],
  isDeletion: boolean,
): PublicChange[] {
  const isIn = (versions: readonly PublishedVersion[], one: PublishedVersion) =>
    versions.some(({ locale }) => locale === one.locale);
  const isSame = (one: PublishedVersion, other: PublishedVersion) => one.id === other.id && at(one) === at(other);
  const gone = before.filter((version) => !isIn(after, version));
  const shown = after.filter((version) => !before.some((other) => isSame(version, other)));
  return [
    ...gone.map(({ locale }): PublicChange => ({ kind: isDeletion ? 'deleted' : 'unpublished', language: locale })),
    ...shown.map(({ locale }): PublicChange => ({ kind: 'published', language: locale })),
  ];
}
