import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { TreatmentsPageDocument } from '#lib/cms/generated/graphql.ts';
import { treatmentsPage } from '#lib/pages/treatments.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, TreatmentsPageDocument, {});
	event.locals.tags.add('treatment');
	return { frame, page: treatmentsPage(answer, `${SITE_URL}/treatments`) };
};
