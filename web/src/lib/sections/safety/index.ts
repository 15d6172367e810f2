import type { SafetySectionFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { safetyFacts, type SafetyFacts } from '#lib/pages/safety-facts.ts';
import { defineSection } from '../definition.ts';
import Safety from './Safety.svelte';

/** Contraindications and side effects, with a place of their own in the contents list. */
export interface SafetyModel extends SafetyFacts {
	sideEffectsId: string;
}

/** Who should not have it, and what may happen. Never collapsed, never smaller than body text. */
export const safety = defineSection<SafetySectionFragment, SafetyModel>({
	anchor: 'safety',
	model: (section, { references, uniqueId, addToContents }) => {
		const treatment = needed(section.treatment, 'published treatment in its safety section');
		const sideEffectsId = uniqueId('side-effects');
		addToContents({ id: sideEffectsId, heading: words.safety.sideEffects });
		return { ...safetyFacts(treatment, references), sideEffectsId };
	},
	component: Safety,
});
