import { walkDocuments } from '@clinic-pages/shared';

/**
 * Says whether a page shows anything a clinic has not made its own: one demonstration document marks the whole page.
 *
 * @param answer the GraphQL answer the page is made from
 * @returns true if any document in it is marked as a demonstration
 */
export function isDemonstration(answer: unknown): boolean {
	let found = false;
	walkDocuments(answer, (document) => {
		found ||= document.demonstration === true;
	});
	return found;
}
