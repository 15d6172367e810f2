import type { AlternativesSectionFragment } from '#lib/cms/generated/graphql.ts';
import { alternativeList, type Alternative } from '#lib/pages/alternatives.ts';
import { defineSection } from '../definition.ts';
import Alternatives from './Alternatives.svelte';

/** Other ways to treat a condition: a page that offers one treatment names the others. */
export const alternatives = defineSection<AlternativesSectionFragment, Alternative[]>({
	anchor: 'alternatives',
	model: (section, { references }) => alternativeList(section.alternatives, references),
	component: Alternatives,
});
