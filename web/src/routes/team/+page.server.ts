import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { TeamPageDocument } from '#lib/cms/generated/graphql.ts';
import { teamPage } from '#lib/pages/team.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, TeamPageDocument, {});
	event.locals.tags.add('clinician');
	return { frame, page: teamPage(answer, `${SITE_URL}/team`) };
};
