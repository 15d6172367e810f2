import type { TriggersSectionFragment } from '#lib/cms/generated/graphql.ts';

export const sample: TriggersSectionFragment = {
	__typename: 'ComponentSectionTriggers',
	heading: 'What may set it off?',
	anchor: null,
	body: null,
	triggers: [{ name: 'Stress', description: null }],
};
