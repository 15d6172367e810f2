/** An old address and what became of it, as it is stored. */
export interface Redirect {
  readonly documentId: string;
  readonly source: string;
  readonly kind: 'moved' | 'gone' | 'back_soon';
  readonly target?: string | null;
}

/** Where a page stands, in one language. */
export interface Address {
  readonly locale: string | null;
  readonly path: string;
}

/** What to do with redirects so that every old address still says what became of its page. */
export interface Plan {
  readonly remove: readonly string[];
  readonly set: readonly (Omit<Redirect, 'documentId'> & { readonly documentId?: string })[];
}

/**
 * Decides what becomes of the addresses that a page leaves or takes. A page that moves leaves a redirect, and older redirects
 * follow it in one hop; a page that is taken down is gone, unless an editor has already said what becomes of its address; a page
 * that stands at an address again needs no redirect there.
 *
 * @param before where the page stood, in all its languages
 * @param after where it stands now
 * @param redirects the redirects that come from, or lead to, any of these
 */
export function planRedirects(
  before: readonly Address[],
  after: readonly Address[],
  redirects: readonly Redirect[],
): Plan {
  const remove = redirects.filter(({ source }) => after.some(({ path }) => path === source));
  const set: Plan['set'][number][] = [];
  for (const { locale, path } of before) {
    if (after.some((address) => address.path === path)) continue;
    const target = after.find((address) => address.locale === locale)?.path;
    const own = redirects.find(({ source }) => source === path);
    if (!target) {
      if (!own) set.push({ source: path, kind: 'gone' });
      continue;
    }
    set.push({ documentId: own?.documentId, source: path, kind: 'moved', target });
    for (const older of redirects) {
      if (older.kind === 'moved' && older.target === path && !remove.includes(older)) set.push({ ...older, target });
    }
  }
  return { remove: remove.map(({ documentId }) => documentId), set };
}
