import { SITE_URL } from '$app/env/private';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/cms/client.ts';
import { TreatmentPageDocument } from '#lib/cms/generated/graphql.ts';
import { treatmentPage } from '#lib/pages/treatment.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug } = event.params;
	const page = treatmentPage(await ask(event, TreatmentPageDocument, { slug }), `${SITE_URL}/treatments/${slug}`);
	if (!page) error(404, 'The CMS knows no such treatment.');
	return { page };
};
