/**
 * A page lost a part it must not be served without: its contraindications, its safety notice, the treatment it speaks of.
 * Such a page is answered with 503, never with what is left of it.
 */
export class PageIncomplete extends Error {
	override name = 'PageIncomplete';
}

/**
 * Gives a part of a page that must be there.
 *
 * @param value the part, or what is there instead
 * @param what its name, for the log
 * @returns the part
 * @throws PageIncomplete when it is missing or empty
 */
export function needed<T>(value: T | null | undefined, what: string): T {
	if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
		throw new PageIncomplete(`The page has no ${what}.`);
	}
	return value;
}
