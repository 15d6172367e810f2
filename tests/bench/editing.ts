import type { BenchContext } from './measurement.ts';

/** A document as the admin's lists hold it. */
export interface Listed {
	readonly documentId: string;
	readonly [field: string]: unknown;
}

/** What an editor does in the admin, for a measurement. */
export interface Editing {
	list(uid: string): Promise<Listed[]>;
	/** The document with a slug, among however many. */
	find(uid: string, slug: string): Promise<Listed>;
	/** Saves fields and publishes, as the Publish button does. */
	publish(uid: string, documentId: string, fields: object): Promise<void>;
	/** Copies a document under new fields, and answers the copy's id. */
	clone(uid: string, documentId: string, fields: object): Promise<string>;
}

/**
 * Gives a measurement an editor's hands.
 *
 * @param context the running system
 */
export function editing({ cmsUrl, adminToken }: Pick<BenchContext, 'cmsUrl' | 'adminToken'>): Editing {
	const headers = { 'content-type': 'application/json', authorization: `Bearer ${adminToken}` };
	const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
		const url = `${cmsUrl}/content-manager/collection-types/${path}`;
		const response = await fetch(url, { method, headers, body: body && JSON.stringify(body) });
		if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`);
		return (await response.json()) as T;
	};
	const listed = async (uid: string, query: string) =>
		(await ask<{ results: Listed[] }>('GET', `${uid}?${query}`)).results;
	return {
		find: async (uid, slug) => {
			const [found] = await listed(uid, `filters[slug][$eq]=${slug}`);
			if (!found) throw new Error(`There is no ${slug}.`);
			return found;
		},
		list: (uid) => listed(uid, 'pageSize=100'),
		publish: async (uid, documentId, fields) =>
			void (await ask('POST', `${uid}/${documentId}/actions/publish`, fields)),
		clone: async (uid, documentId, fields) =>
			(await ask<{ data: Listed }>('POST', `${uid}/clone/${documentId}`, fields)).data.documentId,
	};
}
