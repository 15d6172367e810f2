import type { ScienceSectionFragment } from '#lib/cms/generated/graphql.ts';
import { scienceModel, type ScienceModel } from './model.ts';
import { defineSection } from '../definition.ts';
import Science from './Science.svelte';

/** The science and its evidence: strength, designs, people, limits, what is not known. */
export const science = defineSection<ScienceSectionFragment, ScienceModel>({
	anchor: 'science',
	model: scienceModel,
	component: Science,
});
