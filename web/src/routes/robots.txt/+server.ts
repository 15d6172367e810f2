import { SITE_URL } from '$app/env/private';

// Nothing here is secret, and what is not for readers answers no stranger anyway.
export const GET = () =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${SITE_URL}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
