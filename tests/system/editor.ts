import { contentManager } from './cms.ts';

/** A document as the admin's forms hold it. */
export interface FormDocument {
	documentId: string;
	[field: string]: unknown;
}

const isSingle = (uid: string) => /\.(clinic|notices|home-page|appearance)$/.test(uid);
const pathOf = (uid: string, documentId: string) =>
	isSingle(uid) ? `/single-types/${uid}` : `/collection-types/${uid}/${documentId}`;

/** The admin sends what changed of a relation, never its count: left out, a relation stays as it is. */
function withoutRelations(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutRelations);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).filter(
		([, inner]) => !(inner !== null && typeof inner === 'object' && 'count' in inner),
	);
	return Object.fromEntries(entries.map(([key, inner]) => [key, withoutRelations(inner)]));
}

function assertOk(status: number, body: unknown, what: string): void {
	if (status >= 300) throw new Error(`${what} was answered ${status}: ${JSON.stringify(body)}`);
}

/**
 * Opens a document as an editor does.
 *
 * @param uid the content type
 * @param matches which document of the type; the first when left out
 * @returns the draft, without its relations
 */
export async function open(
	uid: string,
	matches: (document: FormDocument) => boolean = () => true,
): Promise<FormDocument> {
	const list = isSingle(uid)
		? undefined
		: await contentManager<{ results: FormDocument[] }>('GET', `/collection-types/${uid}?pageSize=100`);
	const found = list?.body.results.find(matches);
	if (list && !found) throw new Error(`No ${uid} matches.`);
	const { status, body } = await contentManager<{ data: FormDocument }>('GET', pathOf(uid, found?.documentId ?? ''));
	assertOk(status, body, `Opening ${uid}`);
	return withoutRelations(body.data) as FormDocument;
}

/** Saves fields of a document as a draft. */
export async function save(uid: string, documentId: string, fields: object): Promise<void> {
	const { status, body } = await contentManager('PUT', pathOf(uid, documentId), fields);
	assertOk(status, body, `Saving ${uid}`);
}

/** Does what the Publish and Unpublish buttons do. */
export async function act(
	action: 'publish' | 'unpublish',
	uid: string,
	documentId: string,
	fields: object = {},
): Promise<void> {
	const { status, body } = await contentManager('POST', `${pathOf(uid, documentId)}/actions/${action}`, fields);
	assertOk(status, body, `${action} of ${uid}`);
}

/**
 * Changes one document, publishes it, lets a test look, and puts it back as it was.
 *
 * @param uid the content type
 * @param matches which document
 * @param change the fields to save
 * @param look what to see while the change is live
 */
export async function whilePublished(
	uid: string,
	matches: (document: FormDocument) => boolean,
	change: (document: FormDocument) => object,
	look: () => Promise<void>,
): Promise<void> {
	const before = await open(uid, matches);
	const fields = change(structuredClone(before));
	const original = Object.fromEntries(Object.keys(fields).map((field) => [field, before[field]]));
	await act('publish', uid, before.documentId, fields);
	try {
		await look();
	} finally {
		await act('publish', uid, before.documentId, original);
	}
}

/**
 * Makes a document, publishes it, lets a test look, and deletes it.
 *
 * @param uid the content type
 * @param fields its fields
 * @param look what to see while it is live
 */
export async function withPublished(uid: string, fields: object, look: () => Promise<void>): Promise<void> {
	const path = `/collection-types/${uid}`;
	const { status, body } = await contentManager<{ data: FormDocument }>('POST', path, fields);
	assertOk(status, body, `Making ${uid}`);
	const { documentId } = body.data;
	try {
		await act('publish', uid, documentId, fields);
		await look();
	} finally {
		await contentManager('DELETE', `${path}/${documentId}`);
	}
}

/**
 * Deletes the redirects that a test's pages left behind.
 *
 * @param source which old addresses
 */
export async function forgetRedirects(source: RegExp): Promise<void> {
	const uid = 'api::redirect.redirect';
	const { body } = await contentManager<{ results: FormDocument[] }>('GET', `/collection-types/${uid}?pageSize=100`);
	for (const redirect of body.results.filter((one) => source.test(String(one.source)))) {
		await contentManager('DELETE', pathOf(uid, redirect.documentId));
	}
}
