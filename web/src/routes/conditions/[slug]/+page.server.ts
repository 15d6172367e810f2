import { SITE_URL } from '$app/env/private';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/cms/client.ts';
import { ConditionPageDocument } from '#lib/cms/generated/graphql.ts';
import { conditionPage } from '#lib/pages/condition.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug } = event.params;
	const { answer, clinic } = await ask(event, ConditionPageDocument, { slug });
	const page = conditionPage(answer, `${SITE_URL}/conditions/${slug}`);
	if (!page) error(404, 'The CMS knows no such condition.');
	return { clinic, page };
};
