import type { FrameFragment } from '#lib/cms/generated/graphql.ts';
import { isDemonstration } from './demonstration.ts';
import { card, present, type Card } from './facts.ts';
import { pageHead, type PageHead } from './head.ts';

/** A page that lists other pages. */
export interface ListPage {
	head: PageHead;
	title: string;
	summary: string;
	demonstration: boolean;
	cards: Card[];
}

/** What a list says about itself. */
export interface ListWords {
	title: string;
	summary: string;
	/** In place of the summary, while nothing is published. */
	none: string;
}

/**
 * Turns the CMS's answer into a list of pages: the conditions, the treatments.
 *
 * @param answer the answer
 * @param listed the pages in it, in the order to show them
 * @param words the list's own words
 * @param url the page's full address
 * @returns the page
 * @throws PageIncomplete when a listed page has no name or no web address
 */
export function listPage(
	answer: FrameFragment,
	listed: readonly (Parameters<typeof card>[0] | null)[],
	{ title, summary, none }: ListWords,
	url: string,
): ListPage {
	const cards = present(listed).map(card);
	return {
		head: pageHead({ title, summary, url }, answer.clinic?.name ?? ''),
		title,
		summary: cards.length > 0 ? summary : none,
		demonstration: isDemonstration(answer),
		cards,
	};
}
