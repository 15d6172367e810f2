import type { CallToActionFragment } from '#lib/cms/generated/graphql.ts';
import type { Telephone } from '#lib/clinic/telephone.ts';
import { action, present, type Action } from './facts.ts';

/** What a page invites its reader to do. */
export interface Invitation {
	actions: Action[];
	/** Whether treatment could be booked here, and cannot while the page waits to be read again. */
	bookingPaused: boolean;
}

/**
 * Reads the calls to action of a page or a section. The phone and the consultation are offered at all times; booking treatment only
 * where the page may.
 *
 * @param ctas the calls to action as GraphQL gives them
 * @param telephone the clinic's number
 * @param offersBooking false on a page that is overdue for longer than the clinic allows
 */
export function invitation(
	ctas: readonly (CallToActionFragment | null)[] | null,
	telephone: Telephone,
	offersBooking: boolean,
): Invitation {
	const all = present(ctas);
	const offered = all.filter(({ kind }) => offersBooking || kind !== 'scheduling');
	return { actions: offered.map((cta) => action(cta, telephone)), bookingPaused: offered.length < all.length };
}
