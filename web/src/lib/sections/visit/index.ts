import type { VisitSectionFragment } from '#lib/cms/generated/graphql.ts';
import { namedItems, type NamedItem } from '#lib/pages/named-items.ts';
import { defineSection } from '../definition.ts';
import Visit from './Visit.svelte';

/** What a visit is like, step by step. */
export const visit = defineSection<VisitSectionFragment, NamedItem[]>({
	anchor: 'visit',
	model: (section) => namedItems(section.steps, 'step'),
	component: Visit,
});
