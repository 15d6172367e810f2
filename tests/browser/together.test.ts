import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { act, open, save } from '../system/editor.ts';
import { inviteEditor, type Editor } from '../system/people.ts';
import { until } from '../system/until.ts';

const TREATMENT = 'api::treatment.treatment';
const SIDE_EFFECT = 'api::side-effect.side-effect';
const STUDY = 'api::study.study';

const browser = useBrowser();
let editor: Editor;
let treatment: string;
let sideEffect: string;
let study: string;

async function make(uid: string, fields: object): Promise<string> {
	return (await contentManager('POST', `/collection-types/${uid}`, fields)).body.data.documentId as string;
}

/** The treatment gets a side effect that nobody published, which rests on a study that nobody published or signed. */
beforeAll(async () => {
	editor = await inviteEditor('Tova');
	treatment = (await open(TREATMENT, ({ slug }) => slug === 'iv-ketamine')).documentId;
	study = await make(STUDY, { ...complete.study('Planted study'), demonstration: false });
	sideEffect = await make(SIDE_EFFECT, {
		...{ name: 'Planted effect', seriousness: 'common', whatToDo: 'Tell staff.', demonstration: true },
		studies: { connect: [{ documentId: study }] },
	});
	await save(TREATMENT, treatment, { sideEffects: { connect: [{ documentId: sideEffect }] } });
});

afterAll(async () => {
	await contentManager('POST', `/collection-types/${TREATMENT}/${treatment}/actions/discard`, {});
	await act('publish', TREATMENT, treatment, { sideEffects: { disconnect: [{ documentId: sideEffect }] } });
	await contentManager('DELETE', `/collection-types/${SIDE_EFFECT}/${sideEffect}`);
	await contentManager('DELETE', `/collection-types/${STUDY}/${study}`);
	await editor.leave();
});

async function openTogether(page: Page) {
	await page.getByRole('button', { name: 'More document actions' }).click();
	await page.getByRole('menuitem', { name: 'Publish together' }).click();
	return page.getByRole('dialog', { name: 'Publish together' });
}

test('an editor publishes a treatment together with all it needs, after mending what stops it, and loses no word', async () => {
	const site = async () => (await fetch(`${inject('webUrl')}/treatments/iv-ketamine`)).text();
	await asPerson(browser(), editor, async (page) => {
		await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/${TREATMENT}/${treatment}`);
		const summary = page.locator('[name=summary]');
		await summary.waitFor();
		const saved = await summary.inputValue();

		await summary.fill('Words typed before.');
		const first = await openTogether(page);
		await first.getByText('The form holds words that are not saved yet').waitFor();
		await first.getByRole('button', { name: 'Close', exact: true }).last().click();
		expect(await summary.inputValue()).toBe('Words typed before.');
		await summary.fill(saved);

		const dialog = await openTogether(page);
		const rows = dialog.getByRole('listitem');
		await rows.first().waitFor();
		expect((await rows.allTextContents()).map((row) => row.split(' (')[0])).toEqual([
			'Planted study',
			'Planted effect',
			'IV ketamine infusion',
		]);
		await rows.nth(0).getByText('These words are not signed.').waitFor();
		const publish = dialog.getByRole('button', { name: 'Publish 3 documents' });
		expect(await publish.isDisabled()).toBe(true);
		const link = rows.nth(0).getByRole('link', { name: 'Open “Planted study” in a new window' });
		expect(await link.getAttribute('href')).toContain(`/admin/content-manager/collection-types/${STUDY}/${study}`);
		await dialog.getByRole('button', { name: 'Cancel' }).click();

		await save(STUDY, study, { demonstration: true });
		const again = await openTogether(page);
		await again.getByRole('button', { name: 'Publish 3 documents' }).click();
		await page.getByText('Published: 3 documents.').waitFor();
		expect((await site()).includes('Planted effect')).toBe(true);
		// The form has read anew what is stored: nothing of it waits any more.
		const publishAlone = page.getByRole('button', { name: 'Publish', exact: true });
		await until(() => publishAlone.isDisabled(), 'the form shows that it is published');
	});
}, 90_000);

test('an editor reads beside a fact on which pages readers meet it', async () => {
	const { documentId } = await open('api::contraindication.contraindication', ({ name }) => name === 'Pregnancy');
	await asPerson(browser(), editor, async (page) => {
		const path = `collection-types/api::contraindication.contraindication/${documentId}`;
		await page.goto(`${inject('cmsUrl')}/admin/content-manager/${path}`);
		const panel = page.getByRole('complementary').filter({ hasText: 'Shown on' });
		await panel.getByText('/conditions/migraine').waitFor();
		await panel.getByText('/treatments/iv-ketamine').waitFor();
	});
}, 90_000);
