/** Gives each part of one page an id of its own. */
export type UniqueId = (wanted: string) => string;

/**
 * Starts the ids of one page. The first part to ask for an id gets it as it is, so that links to it keep working.
 *
 * @returns a function that gives "symptoms", then "symptoms-2"
 */
export function createAnchors(): UniqueId {
	const taken = new Map<string, number>();
	return (wanted) => {
		const count = (taken.get(wanted) ?? 0) + 1;
		taken.set(wanted, count);
		return count === 1 ? wanted : `${wanted}-${count}`;
	};
}
