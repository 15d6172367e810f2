import type { QuestionsSectionFragment } from '#lib/cms/generated/graphql.ts';
import { paragraph } from '../testing.ts';
export const sample: QuestionsSectionFragment = {
	__typename: 'ComponentSectionQuestions',
	heading: 'What do people ask?',
	anchor: null,
	body: null,
	questions: [{ question: 'Is it approved?', answer: paragraph('No.') }],
};
