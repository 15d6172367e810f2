const toKebabCase = (typename: string) => typename.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();

/**
 * Names a document for a cache: a page carries the tags of all it shows, and a change purges the tags of what changed.
 *
 * @param typename the GraphQL type, for example `TreatmentScience`
 * @param documentId the document, or none for "a list of this type"
 * @returns the tag, for example `treatment-science:abc` or `treatment-science`
 */
export function cacheTag(typename: string, documentId?: string): string {
	const type = toKebabCase(typename);
	return documentId ? `${type}:${documentId}` : type;
}

/**
 * Names a file of the media library for a cache, by the name it is served under.
 *
 * @param name `logo_1a2b.png`
 */
export const fileTag = (name: string): string => `file:${name}`;
