import type { TreatmentSectionFragment } from '#lib/cms/generated/graphql.ts';
import { standingNotice, type Notice } from '#lib/pages/facts.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { treatmentFacts, type TreatmentFacts } from '#lib/pages/treatment-facts.ts';
import { defineSection } from '../definition.ts';
import Treatment from './Treatment.svelte';

/** The clinic's treatment for one condition. */
export interface TreatmentModel {
	/** Words that no editor of this page can take away; none only where the FDA approved this use. */
	offLabel?: Notice;
	facts: TreatmentFacts;
	href: string;
}

/** Our treatment: off-label notice first, then what it is and how it is given. */
export const treatment = defineSection<TreatmentSectionFragment, TreatmentModel>({
	anchor: 'treatment',
	model: (section, { notices, isOffLabel }) => {
		const found = needed(section.treatment, 'published treatment in its treatment section');
		return {
			offLabel: isOffLabel(found.documentId) ? standingNotice(notices, 'offLabel') : undefined,
			facts: treatmentFacts(found),
			href: `/treatments/${needed(found.slug, 'web address of the treatment')}`,
		};
	},
	notice: ({ offLabel }) => offLabel,
	component: Treatment,
});
