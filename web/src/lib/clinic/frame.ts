import type { FrameFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { activeAnnouncements, type Announcement } from './announcements.ts';
import { openingState } from './opening.ts';
import { telephone, type Telephone } from './telephone.ts';

/** An entry of a menu. */
export interface NavLink {
	label: string;
	href: string;
}

/** What stands around every page. */
export interface SiteFrame {
	name: string;
	tagline: string;
	telephone: Telephone;
	/** "Open now, until 5 pm"; empty where the clinic gave no hours. */
	opening: string;
	navigation: NavLink[];
	footer: NavLink[];
	announcements: Announcement[];
}

type MenuLines = NonNullable<FrameFragment['appearance']>['mainNavigation'];

const menu = (lines: MenuLines | undefined): NavLink[] =>
	(lines ?? []).flatMap((line) => (line?.label && line.target ? { label: line.label, href: line.target } : []));

/** The frame of a site nobody has dressed yet. */
export const bareFrame = (name: string, number: string): SiteFrame => ({
	name,
	tagline: '',
	telephone: telephone(number),
	opening: '',
	navigation: [{ label: words.conditions, href: '/conditions' }],
	footer: [],
	announcements: [],
});

/**
 * Reads the frame out of a page's answer.
 *
 * @param answer the answer
 * @param path the page's path: an announcement may belong on some pages alone
 * @param now the moment the page is made
 * @returns the frame, or `undefined` while the clinic has no name or telephone
 */
export function siteFrame(
	{ clinic, appearance, announcements }: FrameFragment,
	path: string,
	now: Date,
): SiteFrame | undefined {
	if (!clinic?.name || !clinic.telephone) return undefined;
	const bare = bareFrame(clinic.name, clinic.telephone);
	const state = openingState(clinic, now);
	const navigation = menu(appearance?.mainNavigation);
	return {
		...bare,
		tagline: clinic.tagline ?? '',
		opening: state ? words.opening.state(state) : '',
		navigation: navigation.length > 0 ? navigation : bare.navigation,
		footer: menu(appearance?.footerNavigation),
		announcements: activeAnnouncements(announcements, path, now),
	};
}
