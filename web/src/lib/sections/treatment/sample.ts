import type { TreatmentSectionFragment } from '#lib/cms/generated/graphql.ts';
import { paragraph } from '../testing.ts';
export const sample: TreatmentSectionFragment = {
	__typename: 'ComponentSectionTreatment',
	heading: 'What is ketamine for migraine?',
	anchor: null,
	body: null,
	treatment: {
		__typename: 'Treatment',
		documentId: 'treatment-1',
		demonstration: true,
		name: 'IV ketamine infusion',
		slug: 'iv-ketamine',
		howPerformed: paragraph('Into a vein.'),
		monitoring: paragraph('Staff watch your breathing.'),
		medicine: {
			nonProprietaryName: 'ketamine hydrochloride',
			administrationRoute: 'into a vein (IV)',
			legalStatus: 'Schedule III',
			approvedUses: 'General anesthesia only.',
			labelUrl: 'https://example.org/label',
		},
	},
};
