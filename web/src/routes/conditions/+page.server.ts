import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { ConditionsPageDocument } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { listPage } from '#lib/pages/list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, ConditionsPageDocument, {});
	event.locals.tags.add('condition');
	return { frame, page: listPage(answer, answer.conditions, words.conditionsList, `${SITE_URL}/conditions`) };
};
