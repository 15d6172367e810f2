/** A saved draft, as far as the order of publishing goes. */
export interface Step {
  readonly key: string;
  readonly isLive: boolean;
  readonly isModified: boolean;
  /** The keys of what it uses. */
  readonly uses: readonly string[];
}

type Steps = ReadonlyMap<string, Step>;

/** What has to be public for some drafts to be published: of what they use, all that is not, and what those use in turn. */
function needed(starts: readonly string[], steps: Steps): Set<string> {
  const found = new Set(starts);
  for (const key of found)
    for (const used of steps.get(key)?.uses ?? []) if (steps.get(used)?.isLive === false) found.add(used);
  return found;
}

/** All that a document uses, each before what uses it. In a circle, what was met first comes last. */
function usedFirst(root: string, steps: Steps): string[] {
  const order = new Set<string>();
  const met = new Set<string>();
  const visit = (key: string) => {
    const step = steps.get(key);
    if (!step || met.has(key)) return;
    met.add(key);
    step.uses.forEach(visit);
    order.add(key);
  };
  visit(root);
  return [...order];
}

/**
 * Decides which drafts are published together, and in which order: the document that was asked for, unless it is public as it stands; all
 * that it uses and is not public, through other documents too; and the changed ones that an editor chose, with all that those need. What
 * is used comes before what uses it.
 *
 * @param root the key of the document that was asked for
 * @param chosen the keys of public documents with unpublished changes to be published too; others are left out
 * @param steps the drafts that the document uses, and its own, by their keys
 * @returns the keys, in order
 */
export function publishOrder(root: string, chosen: readonly string[], steps: Steps): string[] {
  const isWaiting = ({ isLive, isModified }: Step) => !isLive || isModified;
  const starts = [root, ...chosen].filter((key) => {
    const step = steps.get(key);
    return step && isWaiting(step);
  });
  const published = needed(starts, steps);
  return usedFirst(root, steps).filter((key) => published.has(key));
}
