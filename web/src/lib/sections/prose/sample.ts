import type { ProseSectionFragment } from '#lib/cms/generated/graphql.ts';
import { paragraph } from '../testing.ts';
export const sample: ProseSectionFragment = {
	__typename: 'ComponentSectionProse',
	heading: 'What is migraine?',
	anchor: 'what-is-migraine',
	body: paragraph('More than a headache.'),
};
