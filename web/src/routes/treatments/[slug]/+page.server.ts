import { SITE_URL } from '$app/env/private';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/cms/client.ts';
import { TreatmentPageDocument } from '#lib/cms/generated/graphql.ts';
import { treatmentPage } from '#lib/pages/treatment.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug } = event.params;
	const { answer, clinic } = await ask(event, TreatmentPageDocument, { slug });
	const page = treatmentPage(answer, `${SITE_URL}/treatments/${slug}`);
	if (!page) error(404, 'The CMS knows no such treatment.');
	return { clinic, page };
};
