/** A document as a GraphQL answer carries it: every selection asks for these two fields. */
export interface AnswerDocument {
	readonly __typename: string;
	readonly documentId: string;
	readonly [field: string]: unknown;
}

function isDocument(value: object): value is AnswerDocument {
	return (
		'documentId' in value &&
		typeof value.documentId === 'string' &&
		'__typename' in value &&
		typeof value.__typename === 'string'
	);
}

/**
 * Visits every document in a GraphQL answer, however deep, the page itself first.
 *
 * @param answer the `data` of a GraphQL response
 * @param visit called once for each place a document stands in, so a shared document is visited more than once
 */
export function walkDocuments(answer: unknown, visit: (document: AnswerDocument) => void): void {
	if (Array.isArray(answer)) {
		for (const item of answer) walkDocuments(item, visit);
	} else if (answer !== null && typeof answer === 'object') {
		if (isDocument(answer)) visit(answer);
		for (const value of Object.values(answer)) walkDocuments(value, visit);
	}
}
