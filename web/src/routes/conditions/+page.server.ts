import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { ConditionsPageDocument } from '#lib/cms/generated/graphql.ts';
import { conditionsPage } from '#lib/pages/conditions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, ConditionsPageDocument, {});
	event.locals.tags.add('condition');
	return { frame, page: conditionsPage(answer, `${SITE_URL}/conditions`) };
};
