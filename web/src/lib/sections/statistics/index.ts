import type { StatisticsSectionFragment } from '#lib/cms/generated/graphql.ts';
import { present } from '#lib/pages/facts.ts';
import { needed } from '#lib/pages/incomplete.ts';
import type { Citation } from '#lib/pages/references.ts';
import { defineSection } from '../definition.ts';
import Statistics from './Statistics.svelte';

/** Numbers, what they count and where they come from. */
export type StatisticsModel = { value: string; label: string; citations: Citation[] }[];

/** How common something is. A number without a source is never shown. */
export const statistics = defineSection<StatisticsSectionFragment, StatisticsModel>({
	anchor: 'figures',
	model: (section, { references }) =>
		present(section.statistics).map(({ value, label, study, source }) => ({
			value: needed(value, 'number in a figure'),
			label: needed(label, `explanation of the figure "${value}"`),
			citations: needed(references.citeAll([study, source]), `source of the figure "${value}"`),
		})),
	component: Statistics,
});
