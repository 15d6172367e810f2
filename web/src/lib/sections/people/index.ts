import type { PeopleSectionFragment } from '#lib/cms/generated/graphql.ts';
import { person, present, type Person } from '#lib/pages/facts.ts';
import { defineSection } from '../definition.ts';
import People from './People.svelte';

/** The people a patient will meet. */
export const people = defineSection<PeopleSectionFragment, Person[]>({
	anchor: 'people',
	model: (section) => present(section.clinicians).map(person),
	component: People,
});
