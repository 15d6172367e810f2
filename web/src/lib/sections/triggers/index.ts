import type { TriggersSectionFragment } from '#lib/cms/generated/graphql.ts';
import { namedItems, type NamedItem } from '#lib/pages/named-items.ts';
import { defineSection } from '../definition.ts';
import Triggers from './Triggers.svelte';

/** What may set it off. */
export const triggers = defineSection<TriggersSectionFragment, NamedItem[]>({
	anchor: 'triggers',
	model: (section) => namedItems(section.triggers, 'trigger'),
	component: Triggers,
});
