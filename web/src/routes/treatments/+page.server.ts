import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { TreatmentsPageDocument } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { listPage } from '#lib/pages/list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, TreatmentsPageDocument, {});
	event.locals.tags.add('treatment');
	return { frame, page: listPage(answer, answer.treatments, words.treatmentsList, `${SITE_URL}/treatments`) };
};
