import type { ClinicFragment, PageReviewFragment } from '#lib/cms/generated/graphql.ts';
import { localTime } from '#lib/clinic/local-time.ts';

/** Who answers for the medical words of a page. */
export interface PageReview {
	/** With credentials: `Ana Example, MD`. */
	reviewer: string;
	/** Days at the clinic: `2026-11-24`. */
	signedOn: string;
	dueOn: string;
	/** Whether that day has passed. */
	isOverdue: boolean;
	/** False once it is overdue for longer than the clinic allows. */
	offersBooking: boolean;
}

/**
 * Reads who signed a page.
 *
 * @param review the CMS's answer; none while any of the words are not signed
 * @param isDemonstration whether the page shows anything that a clinic has not made its own
 * @param clinic its clock decides when a day has passed
 * @param now the moment the page is made; it stands until that day ends, see `nextMoment`
 * @returns the review, or `undefined` for a page that says it was not reviewed
 */
export function pageReview(
	review: PageReviewFragment | null | undefined,
	isDemonstration: boolean,
	clinic: Pick<ClinicFragment, 'timeZone'> | null,
	now: Date,
): PageReview | undefined {
	if (!review || isDemonstration) return undefined;
	const { reviewer, credentials, signedAt, dueOn, bookingEndsOn } = review;
	const dayOf = (moment: Date) => localTime(moment, clinic?.timeZone || 'UTC').date;
	const today = dayOf(now);
	return {
		reviewer: [reviewer, credentials].filter(Boolean).join(', '),
		signedOn: dayOf(new Date(signedAt)),
		dueOn,
		isOverdue: today > dueOn,
		offersBooking: !bookingEndsOn || today <= bookingEndsOn,
	};
}
