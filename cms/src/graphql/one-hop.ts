/** An address of the site: a page, or what became of one. */
export interface SiteAddress {
  readonly path: string;
  readonly kind: string;
  readonly target: string | null;
}

/**
 * Leads each old address straight to where its chain of redirects ends, so that a reader takes one hop. A page ends a chain, even if a
 * redirect waits at its address for the day it is taken down.
 *
 * @param addresses every address; of two at one path, the last one stands
 */
export function oneHop(addresses: readonly SiteAddress[]): SiteAddress[] {
  const standing = new Map(addresses.map((address) => [address.path, address]));
  const endOf = (start: string): string => {
    const seen = new Set<string>();
    let path = start;
    for (;;) {
      const next = standing.get(path);
      if (next?.kind !== 'moved' || !next.target || seen.has(path)) return path;
      seen.add(path);
      path = next.target;
    }
  };
  return addresses.map((address) => {
    const { kind, target } = address;
    return kind === 'moved' && target ? { ...address, target: endOf(target) } : address;
  });
}
