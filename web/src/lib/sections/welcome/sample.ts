import type { WelcomeSectionFragment } from '#lib/cms/generated/graphql.ts';
import { paragraph } from '../testing.ts';
export const sample: WelcomeSectionFragment = {
	__typename: 'ComponentSectionWelcome',
	heading: 'You are welcome here',
	anchor: null,
	body: paragraph('We listen first.'),
	image: null,
	clinician: {
		__typename: 'Clinician',
		documentId: 'clinician-1',
		name: 'Placeholder clinician',
		slug: 'placeholder',
		placeholder: true,
		credentials: 'MD',
		jobTitle: 'Medical director',
		languages: null,
		biography: null,
		photo: null,
	},
};
