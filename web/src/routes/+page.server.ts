import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { HomePageDocument } from '#lib/cms/generated/graphql.ts';
import { homePage } from '#lib/pages/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await ask(event, HomePageDocument, {});
	event.locals.tags.add('condition').add('treatment');
	return { frame, page: homePage(answer, `${SITE_URL}/`) };
};
