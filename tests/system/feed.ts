import { expect, inject } from 'vitest';

/** A row of the change feed, as the CMS tells it. */
export interface Change {
	id: number;
	kind: string;
	tags: string[];
}

/** An answer of `GET /api/changes`. */
export interface Changes {
	latest: number;
	changes: Change[];
	reset?: true;
}

/**
 * Asks the change feed.
 *
 * @param after the number after which rows are wanted; without it the answer says only where the feed is
 * @param asker `token` is the site's own and `url` the tests' CMS when left out
 */
export async function feed(
	after?: number,
	{ token = inject('deliveryToken'), url = inject('cmsUrl') } = {},
): Promise<Changes> {
	const query = after === undefined ? '' : `?after=${after}`;
	const response = await fetch(`${url}/api/changes${query}`, { headers: { authorization: `Bearer ${token}` } });
	expect(response.status).toBe(200);
	return (await response.json()) as Changes;
}

/** The number of the last row. */
export const latest = async (): Promise<number> => (await feed()).latest;

/** Rows in few words: `changed study:abc`. */
export const summed = ({ changes }: Changes): string[] => changes.map(({ kind, tags }) => `${kind} ${tags.join(' ')}`);
