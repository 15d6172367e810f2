import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { SitemapDocument } from '#lib/cms/generated/graphql.ts';
import { sitemap } from '#lib/seo/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { answer } = await ask(event, SitemapDocument, {});
	for (const type of ['condition', 'treatment', 'clinician', 'info-page']) event.locals.tags.add(type);
	return new Response(sitemap(answer, SITE_URL), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
