import { SITE_URL } from '$app/env/private';
import { askWithNotices } from '#lib/cms/client.ts';
import { requirePage } from '#lib/cms/site.ts';
import { ConditionPageDocument } from '#lib/cms/generated/graphql.ts';
import { conditionPage } from '#lib/pages/condition.ts';
import { PageIncomplete } from '#lib/pages/incomplete.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePage(event);
	const { slug } = event.params;
	const { answer, frame } = await askWithNotices(event, ConditionPageDocument, { slug });
	const page = conditionPage(answer, `${SITE_URL}/conditions/${slug}`, new Date());
	if (!page) throw new PageIncomplete('The CMS lists this page and does not have it.');
	return { frame, page };
};
