import { PAGE_FOLDERS } from '@clinic-pages/shared';

const FIXED = ['/', '/conditions', '/treatments', '/team', '/contact'];

// Pages in other languages stand in folders of theirs, which are not served.
const FOLDERS: readonly string[] = Object.values(PAGE_FOLDERS);
const isServed = (path: string) => FOLDERS.includes(path.slice(0, path.lastIndexOf('/')));

/**
 * Lists every published page for search engines (sitemaps.org protocol 0.9).
 *
 * @param addresses what stands at each address of the site, by path
 * @param siteUrl the site's origin, without a slash at its end
 * @returns the XML document
 */
export function sitemap(addresses: ReadonlyMap<string, { readonly kind: string }>, siteUrl: string): string {
	const pages = [...addresses].filter(([, { kind }]) => kind === 'page').map(([path]) => path);
	const urls = [...FIXED, ...pages.filter(isServed).sort()]
		.map((path) => `\t<url><loc>${siteUrl}${path}</loc></url>\n`)
		.join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
