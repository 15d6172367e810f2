import type { TreatmentsPageQuery } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { isDemonstration } from './demonstration.ts';
import { card, present } from './facts.ts';
import { pageHead } from './head.ts';

/**
 * Turns the CMS's answer into the list of treatments.
 *
 * @param answer the answer
 * @param url the page's full address
 * @returns the page
 */
export function treatmentsPage(answer: TreatmentsPageQuery, url: string) {
	const page = { title: words.treatments, summary: words.treatmentsSummary, url };
	return {
		head: pageHead(page, answer.clinic?.name ?? ''),
		title: words.treatments,
		summary: answer.treatments.length > 0 ? words.treatmentsSummary : words.noTreatments,
		demonstration: isDemonstration(answer),
		cards: present(answer.treatments).map(card),
	};
}
