import type { Answer } from '#lib/cms/client.ts';
import type { HomePageQuery } from '#lib/cms/generated/graphql.ts';
import { sectionModels } from '#lib/sections/model.ts';
import { createAnchors } from './anchors.ts';
import { isDemonstration } from './demonstration.ts';
import { action, card, clinicTelephone, present } from './facts.ts';
import { pageHead } from './head.ts';
import { needed } from './incomplete.ts';
import { createReferences } from './references.ts';

/**
 * Turns the CMS's answer into the home page.
 *
 * @param answer the answer
 * @param url the page's full address
 * @returns the page
 * @throws PageIncomplete when the home page is not published or the clinic has no telephone
 */
export function homePage(answer: Answer<HomePageQuery>, url: string) {
	const home = needed(answer.homePage, 'published home page');
	const telephone = clinicTelephone(answer.clinic);
	const title = needed(home.title, 'title of the home page');
	const summary = home.summary ?? '';
	const uniqueId = createAnchors();
	const references = createReferences();
	const page = { telephone, references, uniqueId, notices: null, isOffLabel: () => true, offersBooking: true };
	return {
		head: pageHead({ title, summary, url, seo: home.seo }, answer.clinic?.name ?? ''),
		title,
		summary,
		demonstration: isDemonstration(answer),
		conditions: present(answer.conditions).map(card),
		treatments: present(answer.treatments).map(card),
		sections: sectionModels(home.sections, page, []),
		actions: present(home.callsToAction).map((cta) => action(cta, telephone)),
	};
}
