import { expect, inject, test } from 'vitest';
import { adminLogin, contentManager, restList } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { act, forgetRedirects, open, save } from '../system/editor.ts';
import { feed, latest, type Change } from '../system/feed.ts';
import { isLong } from '../system/is-long.ts';

const CONDITION = 'api::condition.condition';
const STUDY = 'api::study.study';
const ROUNDS = isLong ? 50 : 12;
const WRITERS = 4;

/** The Publish button, without waiting for the site. */
const publish = (documentId: string, fields: object) =>
	fetch(`${inject('cmsUrl')}/content-manager/collection-types/${STUDY}/${documentId}/actions/publish`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', authorization: `Bearer ${adminLogin()}` },
		body: JSON.stringify(fields),
	});

const published = (documentId: string) =>
	restList<{ title: string }>(`studies?filters[documentId][$eq]=${documentId}&fields=title`);

async function withStudies(count: number, work: (ids: string[]) => Promise<void>): Promise<void> {
	const ids: string[] = [];
	try {
		for (let at = 0; at < count; at += 1) {
			const { body } = await contentManager('POST', `/collection-types/${STUDY}`, complete.study(`Planted ${at}`));
			ids.push(body.data.documentId as string);
		}
		await work(ids);
	} finally {
		for (const id of ids) await contentManager('DELETE', `/collection-types/${STUDY}/${id}`);
	}
}

test('two publishes of one document at the same moment leave one published version, time after time', async () => {
	await withStudies(1, async ([id = '']) => {
		for (let round = 0; round < ROUNDS; round += 1) {
			const titles = [`Planted ${round} a`, `Planted ${round} b`];
			const answers = await Promise.all(titles.map((title) => publish(id, { title })));
			expect(answers.map(({ status }) => status)).toEqual([200, 200]);
			const versions = await published(id);
			expect(versions).toHaveLength(1);
			expect(titles).toContain(versions[0]?.title);
		}
	});
}, 120_000);

test('a reader of the feed misses nothing that many editors publish at once, and nothing comes out of order', async () => {
	await withStudies(WRITERS, async (ids) => {
		const start = await latest();
		let last = Infinity;
		const seen: Change[] = [];
		const reader = (async () => {
			for (let after = start; after < last;) {
				const answer = await feed(after);
				seen.push(...answer.changes);
				after = answer.latest;
			}
		})();
		const writer = async (id: string) => {
			for (let round = 0; round < ROUNDS; round += 1) {
				expect((await publish(id, { title: `Planted ${round}` })).status).toBe(200);
			}
		};
		await Promise.all(ids.map(writer));
		last = await latest();
		// Wakes the reader, should it have gone to sleep on the last row.
		await publish(ids[0] as string, { title: 'Planted last' });
		await reader;
		const numbers = seen.map(({ id }) => id);
		expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
		for (const [at, id] of ids.entries()) {
			const told = seen.filter((row) => row.id <= last && row.tags.includes(`study:${id}`)).length;
			expect(told, `study ${at}`).toBe(ROUNDS);
		}
	});
}, 120_000);

test('pages that name each other are published in one go, and still name each other', async () => {
	const uses = {
		safetyNotice: (await open('api::safety-notice.safety-notice')).documentId,
		callToAction: (await open('api::call-to-action.call-to-action', ({ kind }) => kind === 'phone_call')).documentId,
	};
	const documentIds: string[] = [];
	try {
		for (const name of ['Planted one', 'Planted two']) {
			const { body } = await contentManager('POST', `/collection-types/${CONDITION}`, complete.condition(name, uses));
			documentIds.push(body.data.documentId as string);
		}
		const [one = '', two = ''] = documentIds;
		for (const id of documentIds) await act('publish', CONDITION, id);
		await save(CONDITION, one, { relatedConditions: { connect: [{ documentId: two }] } });
		await save(CONDITION, two, { relatedConditions: { connect: [{ documentId: one }] } });
		for (let round = 0; round < 3; round += 1) {
			const path = `/collection-types/${CONDITION}/actions/bulkPublish`;
			const { status } = await contentManager('POST', path, { documentIds });
			expect(status).toBe(200);
			for (const [slug, other] of [
				['planted-one', 'planted-two'],
				['planted-two', 'planted-one'],
			]) {
				const html = await (await fetch(`${inject('webUrl')}/conditions/${slug}`)).text();
				expect(html.includes(`href="/conditions/${other}"`), `${slug} names ${other}`).toBe(true);
			}
			for (const id of documentIds) await save(CONDITION, id, { summary: `Planted by a test, ${round}.` });
		}
	} finally {
		for (const id of documentIds) await contentManager('DELETE', `/collection-types/${CONDITION}/${id}`);
		await forgetRedirects(/^\/conditions\/planted/);
	}
});
