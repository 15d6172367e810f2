import type { StatisticsSectionFragment } from '#lib/cms/generated/graphql.ts';
import { sampleSource } from '../testing.ts';
export const sample: StatisticsSectionFragment = {
	__typename: 'ComponentSectionStatistics',
	heading: 'How common is it?',
	anchor: null,
	body: null,
	statistics: [{ value: 'Nearly 1 in 4', label: 'US households', study: null, source: sampleSource }],
};
