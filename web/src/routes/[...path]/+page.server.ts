import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { InfoPageDocument } from '#lib/cms/generated/graphql.ts';
import { answerMissing } from '#lib/cms/missing.ts';
import { infoPage } from '#lib/pages/info.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, InfoPageDocument, { slug: event.params.path, path: event.url.pathname });
	const page = infoPage(answer, SITE_URL + event.url.pathname);
	if (!page) answerMissing(answer.redirects);
	return { frame, page };
};
