/** Gives each part of one page an id of its own. */
export type UniqueId = (wanted: string) => string;

/** Ids of the parts that pages add by themselves: an editor's link name never takes one. */
const RESERVED = [
	'main',
	'safety-notice',
	'contents',
	'conditions',
	'treatments',
	'get-help-now',
	'talk-to-your-provider',
	'next-steps',
	'related',
	'references',
	'review',
];

/**
 * Starts the ids of one page. The first part to ask for an id gets it as it is, so that links to it keep working; with it goes the
 * id of its heading.
 *
 * @param own ids of parts this page has beside the usual ones
 * @returns a function that gives "symptoms", then "symptoms-2"
 */
export function createAnchors(own: readonly string[] = []): UniqueId {
	const taken = new Set([...RESERVED, ...own].flatMap((id) => [id, `${id}-heading`]));
	return (wanted) => {
		let id = wanted;
		for (let count = 2; taken.has(id) || taken.has(`${id}-heading`); count += 1) id = `${wanted}-${count}`;
		taken.add(id).add(`${id}-heading`);
		return id;
	};
}
