import { DEFAULT_LOCALE } from './locales.ts';

/** The content types that have pages of their own, and the folder each stands in. */
export const PAGE_FOLDERS = {
	condition: '/conditions',
	treatment: '/treatments',
	clinician: '/team',
	'info-page': '',
} as const;

/** A content type that has pages of its own. */
export type PageType = keyof typeof PAGE_FOLDERS;

/**
 * Says where a page stands.
 *
 * @param type its content type
 * @param slug the end of its address, as the editor wrote it
 * @param locale its language; none for what is not translated
 * @returns the path as a browser asks for it: `/conditions/migraine`
 */
export function addressOf(type: PageType, slug: string, locale: string | null = null): string {
	const language = locale === null || locale === DEFAULT_LOCALE ? '' : `/${locale}`;
	return `${language}${PAGE_FOLDERS[type]}/${encodeURIComponent(slug)}`;
}
