import type { SymptomsSectionFragment } from '#lib/cms/generated/graphql.ts';

export const sample: SymptomsSectionFragment = {
	__typename: 'ComponentSectionSymptoms',
	heading: 'What does it feel like?',
	anchor: null,
	body: null,
	symptoms: [{ name: 'Pulsing pain', description: 'It may last for days.' }],
};
