import type { FrameFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { picture, type Picture } from '#lib/pages/picture.ts';
import { activeAnnouncements, type Announcement } from './announcements.ts';
import { brandStyle } from './brand-style.ts';
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
	/** Its words are the clinic's name where the name stands in the logo alone, and none where it stands beside it. */
	logo?: Picture;
	/** A style sheet with the clinic's own colour; empty for the shipped one. */
	brandStyle: string;
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

const logo = (file: Parameters<typeof picture>[0], words: string): Picture => ({ ...picture(file), alt: words });

/** The frame of a site nobody has dressed yet. */
export const bareFrame = (name: string, number: string): SiteFrame => ({
	name,
	tagline: '',
	brandStyle: '',
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
		logo: appearance?.logo ? logo(appearance.logo, appearance.logoShowsName ? clinic.name : '') : undefined,
		brandStyle: brandStyle(appearance?.brandColor),
		opening: state ? words.opening.state(state) : '',
		navigation: navigation.length > 0 ? navigation : bare.navigation,
		footer: menu(appearance?.footerNavigation),
		announcements: activeAnnouncements(announcements, path, now),
	};
}
