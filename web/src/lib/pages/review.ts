import type { PageReviewFragment } from '#lib/cms/generated/graphql.ts';

/** Who answers for the medical words of a page. */
export interface PageReview {
	/** With credentials: `Ana Example, MD`. */
	reviewer: string;
	/** Days: `2026-11-24`. */
	signedOn: string;
	dueOn: string;
}

/**
 * Reads who signed a page.
 *
 * @param review the CMS's answer; none while any of the words are not signed
 * @param isDemonstration whether the page shows anything that a clinic has not made its own
 * @returns the review, or `undefined` for a page that says it was not reviewed
 */
export function pageReview(
	review: PageReviewFragment | null | undefined,
	isDemonstration: boolean,
): PageReview | undefined {
	if (!review || isDemonstration) return undefined;
	const { reviewer, credentials, signedOn, dueOn } = review;
	return { reviewer: [reviewer, credentials].filter(Boolean).join(', '), signedOn, dueOn };
}
