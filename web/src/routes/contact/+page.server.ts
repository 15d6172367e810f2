import { SITE_URL } from '$app/env/private';
import { askWithNotices } from '#lib/cms/client.ts';
import { ContactPageDocument } from '#lib/cms/generated/graphql.ts';
import { contactPage } from '#lib/pages/contact.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { answer, frame } = await askWithNotices(event, ContactPageDocument, {});
	event.locals.tags.add('location');
	return { frame, page: contactPage(answer, `${SITE_URL}/contact`, new Date()) };
};
