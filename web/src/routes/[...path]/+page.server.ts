import { SITE_URL } from '$app/env/private';
import { askWithNotices } from '#lib/cms/client.ts';
import { InfoPageDocument } from '#lib/cms/generated/graphql.ts';
import { requirePage } from '#lib/cms/site.ts';
import { infoPage } from '#lib/pages/info.ts';
import { PageIncomplete } from '#lib/pages/incomplete.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePage(event);
	const { answer, frame } = await askWithNotices(event, InfoPageDocument, { slug: event.params.path });
	const page = infoPage(answer, SITE_URL + event.url.pathname);
	if (!page) throw new PageIncomplete('The CMS lists this page and does not have it.');
	return { frame, page };
};
