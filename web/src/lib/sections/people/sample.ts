import type { PeopleSectionFragment } from '#lib/cms/generated/graphql.ts';
import { paragraph } from '../testing.ts';
export const sample: PeopleSectionFragment = {
	__typename: 'ComponentSectionPeople',
	heading: 'Who you will meet',
	anchor: null,
	body: null,
	clinicians: [
		{
			__typename: 'Clinician',
			documentId: 'clinician-1',
			name: 'Placeholder clinician',
			slug: 'placeholder',
			placeholder: true,
			credentials: 'MD',
			jobTitle: 'Medical director',
			languages: 'English and Spanish',
			biography: paragraph('For the clinic to write.'),
			photo: null,
		},
	],
};
