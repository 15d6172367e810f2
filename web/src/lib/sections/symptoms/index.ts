import type { SymptomsSectionFragment } from '#lib/cms/generated/graphql.ts';
import { namedItems, type NamedItem } from '#lib/pages/named-items.ts';
import { defineSection } from '../definition.ts';
import Symptoms from './Symptoms.svelte';

/** What a person may feel. */
export const symptoms = defineSection<SymptomsSectionFragment, NamedItem[]>({
	anchor: 'symptoms',
	model: (section) => namedItems(section.symptoms, 'symptom'),
	component: Symptoms,
});
