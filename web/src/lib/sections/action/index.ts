import type { ActionSectionFragment } from '#lib/cms/generated/graphql.ts';
import { present } from '#lib/pages/facts.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { invitation, type Invitation } from '#lib/pages/invitation.ts';
import { defineSection } from '../definition.ts';
import ActionSection from './Action.svelte';

/** An invitation: a call, a free consultation, scheduling. */
export const action = defineSection<ActionSectionFragment, Invitation>({
	anchor: 'next-step',
	model: (section, { telephone, offersBooking }) =>
		invitation(
			needed(present(section.callsToAction), 'call to action in a next-step section'),
			telephone,
			offersBooking,
		),
	component: ActionSection,
});
