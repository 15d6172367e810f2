import { SITE_URL } from '$app/env/private';
import { ADDRESS, readSite } from '#lib/cms/site.ts';
import { sitemap } from '#lib/seo/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const { addresses } = await readSite();
	locals.tags.add(ADDRESS);
	return new Response(sitemap(addresses, SITE_URL), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
