import { SITE_URL } from '$app/env/private';
import { ask } from '#lib/cms/client.ts';
import { HomePageDocument } from '#lib/cms/generated/graphql.ts';
import { homePage } from '#lib/pages/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, clinic } = await ask(event, HomePageDocument, {});
	event.locals.tags.add('condition').add('treatment');
	return { clinic, page: homePage(answer, `${SITE_URL}/`) };
};
