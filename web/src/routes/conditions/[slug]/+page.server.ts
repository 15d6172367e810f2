import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { answerMissing } from '#lib/cms/missing.ts';
import { ConditionPageDocument } from '#lib/cms/generated/graphql.ts';
import { conditionPage } from '#lib/pages/condition.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug } = event.params;
	const { answer, frame } = await ask(event, ConditionPageDocument, { slug, path: event.url.pathname });
	const page = conditionPage(answer, `${SITE_URL}/conditions/${slug}`);
	if (!page) answerMissing(answer.redirects);
	return { frame, page };
};
