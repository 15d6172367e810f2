import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { ClinicianPageDocument } from '#lib/cms/generated/graphql.ts';
import { answerMissing } from '#lib/cms/missing.ts';
import { clinicianPage } from '#lib/pages/team.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, ClinicianPageDocument, {
		slug: event.params.slug,
		path: event.url.pathname,
	});
	const page = clinicianPage(answer, `${SITE_URL}/team/${event.params.slug}`);
	if (!page) answerMissing(answer.redirects);
	return { frame, page };
};
