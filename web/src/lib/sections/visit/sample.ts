import type { VisitSectionFragment } from '#lib/cms/generated/graphql.ts';

export const sample: VisitSectionFragment = {
	__typename: 'ComponentSectionVisit',
	heading: 'What is a visit like?',
	anchor: null,
	body: null,
	steps: [
		{ name: 'Before you come', description: 'Make your list.' },
		{ name: 'Going home', description: 'An adult takes you home.' },
	],
};
