const DECORATIVE = /^\s*decorativ[eao]\.?\s*$/i;

/**
 * What is said of a picture to those who do not see it.
 *
 * @param words as an editor wrote them in the media library
 * @returns the words; none for a picture marked as "decorative", which is then passed over
 */
export const alternativeText = (words: string | null | undefined): string =>
	!words || DECORATIVE.test(words) ? '' : words;
