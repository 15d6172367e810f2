import type { AlternativesSectionFragment } from '#lib/cms/generated/graphql.ts';
import { sampleStudy } from '../testing.ts';
export const sample: AlternativesSectionFragment = {
	__typename: 'ComponentSectionAlternatives',
	heading: 'What else can you try?',
	anchor: null,
	body: null,
	alternatives: [{ name: 'Triptans', description: 'A group of medicines.', studies: [sampleStudy], sources: [] }],
};
