import type { QuestionsSectionFragment } from '#lib/cms/generated/graphql.ts';
import { blocks, type Block } from '#lib/pages/blocks.ts';
import { present } from '#lib/pages/facts.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { defineSection } from '../definition.ts';
import Questions from './Questions.svelte';

/** Questions with their answers. */
export type QuestionsModel = { question: string; answer: Block[] }[];

/** Questions patients ask. Answers stand open: nothing a patient needs is collapsed. */
export const questions = defineSection<QuestionsSectionFragment, QuestionsModel>({
	anchor: 'questions',
	model: (section) =>
		present(section.questions).map(({ question, answer }) => ({
			question: needed(question, 'question'),
			answer: needed(blocks(answer), `answer to "${question}"`),
		})),
	component: Questions,
});
