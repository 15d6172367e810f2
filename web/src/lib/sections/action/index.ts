import type { ActionSectionFragment } from '#lib/cms/generated/graphql.ts';
import { action as readAction, present, type Action } from '#lib/pages/facts.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { defineSection } from '../definition.ts';
import ActionSection from './Action.svelte';

/** An invitation: a call, a free consultation, scheduling. */
export const action = defineSection<ActionSectionFragment, Action[]>({
	anchor: 'next-step',
	model: (section, { telephone }) =>
		needed(present(section.callsToAction), 'call to action in a next-step section').map((cta) =>
			readAction(cta, telephone),
		),
	component: ActionSection,
});
