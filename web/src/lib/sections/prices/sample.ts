import type { PricesSectionFragment } from '#lib/cms/generated/graphql.ts';

export const sample: PricesSectionFragment = {
	__typename: 'ComponentSectionPrices',
	heading: 'What does it cost?',
	anchor: null,
	body: null,
	prices: [
		{
			__typename: 'Price',
			documentId: 'price-1',
			name: 'One infusion',
			amount: '$1 to $2',
			includes: 'The visit and the medicine.',
			asOf: '2026-11-22',
			placeholder: true,
		},
	],
};
