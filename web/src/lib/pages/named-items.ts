import { present } from './facts.ts';
import { needed } from './incomplete.ts';

/** A name, and a sentence or two about it. */
export interface NamedItem {
	name: string;
	description: string;
}

/**
 * Reads a list of names with descriptions.
 *
 * @param items the repeatable part as GraphQL gives it
 * @param what one item's name, for the log
 * @returns the items, in the editor's order
 * @throws PageIncomplete when an item has no name
 */
export function namedItems(
	items: readonly ({ name: string | null; description: string | null } | null)[] | null,
	what: string,
): NamedItem[] {
	return present(items).map(({ name, description }) => ({
		name: needed(name, `name of a ${what}`),
		description: description ?? '',
	}));
}
