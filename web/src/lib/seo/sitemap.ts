import type { SitemapQuery } from '#lib/cms/generated/graphql.ts';

const FIXED = ['/', '/conditions', '/treatments', '/team', '/contact'];

const paths = (folder: string, pages: readonly ({ slug: string | null } | null)[]) =>
	pages.flatMap((page) => (page?.slug ? `${folder}/${encodeURIComponent(page.slug)}` : []));

/**
 * Lists every published page for search engines (sitemaps.org protocol 0.9).
 *
 * @param answer the published pages
 * @param siteUrl the site's origin, without a slash at its end
 * @returns the XML document
 */
export function sitemap(answer: SitemapQuery, siteUrl: string): string {
	const all = [
		...FIXED,
		...paths('/conditions', answer.conditions),
		...paths('/treatments', answer.treatments),
		...paths('/team', answer.clinicians),
		...paths('', answer.infoPages),
	];
	const urls = all.map((path) => `\t<url><loc>${siteUrl}${path}</loc></url>\n`).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
