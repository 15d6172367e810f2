import type { ActionSectionFragment } from '#lib/cms/generated/graphql.ts';

export const sample: ActionSectionFragment = {
	__typename: 'ComponentSectionAction',
	heading: 'Ready to talk?',
	anchor: null,
	body: null,
	callsToAction: [
		{
			__typename: 'CallToAction',
			documentId: 'cta-1',
			label: 'Free Consultation',
			kind: 'consultation_form',
			target: null,
			disclosure: 'The first talk is free. Treatment is not.',
		},
	],
};
