import type { ConditionsPageQuery } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { isDemonstration } from './demonstration.ts';
import { card, present } from './facts.ts';
import { pageHead } from './head.ts';

/**
 * Turns the CMS's answer into the list of conditions.
 *
 * @param answer the answer
 * @param url the page's full address
 * @returns the page
 */
export function conditionsPage(answer: ConditionsPageQuery, url: string) {
	const page = { title: words.conditions, summary: words.conditionsSummary, url };
	return {
		head: pageHead(page, answer.clinic?.name ?? ''),
		title: words.conditions,
		summary: answer.conditions.length > 0 ? words.conditionsSummary : words.noConditions,
		demonstration: isDemonstration(answer),
		cards: present(answer.conditions).map(card),
	};
}
