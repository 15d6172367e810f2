import type { ProseSectionFragment } from '#lib/cms/generated/graphql.ts';
import { defineSection } from '../definition.ts';
import Prose from './Prose.svelte';

/** A heading and some text: all of it is drawn by the frame around every section. */
export const prose = defineSection<ProseSectionFragment, null>({
	anchor: 'about',
	model: () => null,
	component: Prose,
});
