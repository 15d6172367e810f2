import { expect, test } from 'vitest';
import { ConditionPageDocument } from '../../web/src/lib/cms/generated/graphql.ts';
import { siteQuery } from '../system/cms.ts';
import { act, open } from '../system/editor.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const WRITES = 8;

/** How many contraindications the migraine page has, as the CMS answers it. */
async function contraindications(): Promise<number> {
	const { data } = await siteQuery(ConditionPageDocument, { slug: 'migraine', locale: 'en' });
	return JSON.stringify(data).split('"Contraindication"').length - 1;
}

test('a page that is read while its facts are published again and again misses none of them', async () => {
	const whole = await contraindications();
	expect(whole).toBeGreaterThan(5);
	const { documentId } = await open(CONTRAINDICATION);
	let isDone = false;
	const writing = (async () => {
		for (let at = 0; at < WRITES; at += 1) await act('publish', CONTRAINDICATION, documentId);
	})().finally(() => (isDone = true));
	const seen = new Set<number>();
	while (!isDone) seen.add(await contraindications());
	await writing;
	expect([...seen]).toEqual([whole]);
});
