import type { FrameFragment } from '#lib/cms/generated/graphql.ts';

/** A sentence at the top of a page. */
export interface Announcement {
	text: string;
	/** Where a reader learns more; empty for nowhere. */
	href: string;
}

const CHOSEN_PAGES = ['/', '/contact'];

/**
 * Chooses the announcements of one page at one moment.
 *
 * @param announcements all that are published
 * @param path the page's path
 * @param now the moment the page is made
 * @returns those that have begun, have not ended, and belong on this page
 */
export function activeAnnouncements(
	announcements: FrameFragment['announcements'],
	path: string,
	now: Date,
): Announcement[] {
	return announcements.flatMap((announcement) => {
		if (!announcement?.text) return [];
		const { text, target, startsAt, endsAt, showOn } = announcement;
		if (startsAt && new Date(startsAt) > now) return [];
		if (endsAt && new Date(endsAt) <= now) return [];
		if (showOn === 'home_and_contact' && !CHOSEN_PAGES.includes(path)) return [];
		return [{ text, href: target ?? '' }];
	});
}
