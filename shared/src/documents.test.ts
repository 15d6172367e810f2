import { expect, test } from 'vitest';
import { walkDocuments } from './documents.ts';

test('every document of an answer is found, however deep, and what is none is passed over', () => {
	const answer = {
		clinic: { __typename: 'Clinic', documentId: 'a' },
		conditions: [
			{
				__typename: 'Condition',
				documentId: 'b',
				sections: [{ __typename: 'X', study: { __typename: 'Study', documentId: 'c' } }, null],
			},
		],
	};
	const found: string[] = [];
	walkDocuments(answer, ({ __typename, documentId }) => found.push(`${__typename} ${documentId}`));
	expect(found).toEqual(['Clinic a', 'Condition b', 'Study c']);
});
