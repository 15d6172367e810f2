import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { answerMissing } from '#lib/cms/missing.ts';
import { TreatmentPageDocument } from '#lib/cms/generated/graphql.ts';
import { treatmentPage } from '#lib/pages/treatment.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug } = event.params;
	const { answer, frame } = await ask(event, TreatmentPageDocument, { slug, path: event.url.pathname });
	const page = treatmentPage(answer, `${SITE_URL}/treatments/${slug}`);
	if (!page) answerMissing(answer.redirects);
	return { frame, page };
};
