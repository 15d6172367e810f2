import type { SafetySectionFragment } from '#lib/cms/generated/graphql.ts';
import { sideEffect } from '#lib/pages/side-effects.sample.ts';
import { sampleSource } from '../testing.ts';
export const sample: SafetySectionFragment = {
	__typename: 'ComponentSectionSafety',
	heading: 'Is it safe for you?',
	anchor: null,
	body: null,
	treatment: {
		__typename: 'Treatment',
		documentId: 'treatment-1',
		demonstration: true,
		contraindications: [
			{
				__typename: 'Contraindication',
				documentId: 'contraindication-2',
				demonstration: true,
				name: 'Breastfeeding',
				severity: 'caution',
				advice: 'Tell us if you are breastfeeding.',
				studies: [],
				sources: [],
			},
			{
				__typename: 'Contraindication',
				documentId: 'contraindication-1',
				demonstration: true,
				name: 'Allergy to ketamine',
				severity: 'absolute',
				advice: 'Tell us if you had a reaction.',
				studies: [],
				sources: [sampleSource],
			},
		],
		sideEffects: [
			sideEffect('Nausea', 25),
			sideEffect('Vertigo', 63),
			sideEffect('Sleepiness'),
			sideEffect('Slow breathing', undefined, 'serious'),
		],
	},
};
