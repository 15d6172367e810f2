import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { ClinicianPageDocument } from '#lib/cms/generated/graphql.ts';
import { requirePage } from '#lib/cms/site.ts';
import { clinicianPage } from '#lib/pages/team.ts';
import { PageIncomplete } from '#lib/pages/incomplete.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requirePage(event);
	const { answer, frame } = await ask(event, ClinicianPageDocument, { slug: event.params.slug });
	const page = clinicianPage(answer, `${SITE_URL}/team/${event.params.slug}`);
	if (!page) throw new PageIncomplete('The CMS lists this page and does not have it.');
	return { frame, page };
};
