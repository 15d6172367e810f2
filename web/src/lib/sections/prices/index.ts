import type { PricesSectionFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { present, standingNotice, type Notice } from '#lib/pages/facts.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { defineSection } from '../definition.ts';
import Prices from './Prices.svelte';

/** What things cost, and the right to know before. */
export interface PricesModel {
	prices: { name: string; amount: string; includes: string; asOf: string; placeholder: boolean }[];
	goodFaithEstimate: Notice;
}

/** Prices, each with the day it was last checked. The Good Faith Estimate notice comes with them (45 CFR 149.610). */
export const prices = defineSection<PricesSectionFragment, PricesModel>({
	anchor: 'prices',
	model: (section, { notices }) => ({
		prices: needed(present(section.prices), 'published prices in its prices section').map((price) => ({
			name: needed(price.name, 'name of a price'),
			amount: needed(price.amount, `amount of "${price.name}"`),
			includes: price.includes ?? '',
			asOf: price.asOf ? words.prices.asOf(price.asOf) : '',
			placeholder: price.placeholder === true,
		})),
		goodFaithEstimate: standingNotice(notices, 'goodFaithEstimate'),
	}),
	component: Prices,
});
