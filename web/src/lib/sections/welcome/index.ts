import type { WelcomeSectionFragment } from '#lib/cms/generated/graphql.ts';
import { person, type Person } from '#lib/pages/facts.ts';
import { picture, type Picture } from '#lib/pages/picture.ts';
import { defineSection } from '../definition.ts';
import Welcome from './Welcome.svelte';

/** Who welcomes, and a face. */
export interface WelcomeModel {
	picture?: Picture;
	person?: Person;
}

/** The clinic's own voice: why someone might come. */
export const welcome = defineSection<WelcomeSectionFragment, WelcomeModel>({
	anchor: 'welcome',
	model: ({ image, clinician }) => ({
		picture: image ? picture(image) : undefined,
		person: clinician ? person(clinician) : undefined,
	}),
	component: Welcome,
});
