import type { ScienceSectionFragment } from '#lib/cms/generated/graphql.ts';
import { paragraph, sampleStudy } from '../testing.ts';
export const sample: ScienceSectionFragment = {
	__typename: 'ComponentSectionScience',
	heading: 'What does the science say?',
	anchor: null,
	body: null,
	science: {
		__typename: 'TreatmentScience',
		documentId: 'science-1',
		demonstration: true,
		approvalStatus: 'off_label',
		mechanism: paragraph('No one knows for sure.'),
		mechanismCertainty: 'proposed',
		evidenceStrength: 'very_low',
		unknowns: paragraph('How long any benefit lasts.'),
		contrarySoughtOn: '2026-11-22',
		treatment: { __typename: 'Treatment', documentId: 'treatment-1' },
		targets: [{ name: 'NMDA receptors', description: 'Ketamine blocks these.', certainty: 'established' }],
		findings: [
			{
				text: 'Ketamine did no better than salt water.',
				polarity: 'neutral',
				limits: 'A small trial.',
				studies: [sampleStudy],
			},
		],
	},
};
