import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { open } from '../system/editor.ts';
import { inviteEditor, type Editor } from '../system/people.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const TREATMENT = 'api::treatment.treatment';
const SCIENCE = 'api::treatment-science.treatment-science';

const browser = useBrowser();
let editor: Editor;

beforeAll(async () => {
	editor = await inviteEditor('Gate');
});

afterAll(() => editor.leave());

/** Opens a form of the admin as an editor, and lets a test use it. */
const withForm = (path: string, look: (page: Page) => Promise<void>) =>
	asPerson(browser(), editor, async (page) => {
		await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/${path}`);
		await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
		await page.waitForLoadState('networkidle');
		await look(page);
	});

const publish = (page: Page) => page.getByRole('button', { name: 'Publish', exact: true }).click();

test(
	'an editor who leaves out what a patient should do reads it at the field, and keeps what they typed',
	() =>
		withForm(`${CONTRAINDICATION}/create`, async (page) => {
			await page.locator('[name=name]').fill('Typed by an editor');
			await publish(page);
			await page.getByText('Say what a patient should do, then publish.').first().waitFor();
			await page.getByText('Choose how serious it is, then publish.').first().waitFor();
			expect(await page.locator('[name=advice]').getAttribute('aria-invalid')).toBe('true');
			expect(await page.locator('[name=name]').inputValue()).toBe('Typed by an editor');
		}),
	90_000,
);

test('an editor who forgot to publish a contraindication reads its name at the list, and no page loses one', async () => {
	const { documentId } = await open(TREATMENT);
	const collection = `/collection-types/${CONTRAINDICATION}`;
	const made = await contentManager('POST', collection, complete.contraindication('A forgotten one'));
	const forgotten = made.body.data.documentId as string;
	const treatment = `/collection-types/${TREATMENT}/${documentId}`;
	try {
		await contentManager('PUT', treatment, { contraindications: { connect: [{ documentId: forgotten }] } });
		await withForm(`${TREATMENT}/${documentId}`, async (page) => {
			await page.locator('[name=summary]').fill('Words typed before the refusal.');
			await publish(page);
			// Strapi asks first whether to publish without what is still a draft.
			await page
				.getByRole('dialog')
				.or(page.getByRole('alertdialog'))
				.getByRole('button', { name: /Publish|Confirm/ })
				.click();
			await page
				.getByText(
					'"A forgotten one" (Contraindication) is not published in English. Publish it first, or take it out here.',
				)
				.first()
				.waitFor();
			expect(await page.locator('[name=summary]').inputValue()).toBe('Words typed before the refusal.');
		});
		const html = await (await fetch(`${inject('webUrl')}/treatments/iv-ketamine`)).text();
		expect(html.includes('Words typed before the refusal.')).toBe(false);
	} finally {
		await contentManager('POST', `${treatment}/actions/discard`, {});
		await contentManager('DELETE', `${collection}/${forgotten}`);
	}
}, 90_000);

test('an editor who empties the limits of a benefit is told which finding it is, and finds the field marked', async () => {
	const { documentId } = await open(SCIENCE, ({ name }) => name === 'IV ketamine for migraine');
	const science = `/collection-types/${SCIENCE}/${documentId}`;
	const { findings } = (
		await contentManager<{ data: { findings: { text: string; polarity: string; limits: string }[] } }>('GET', science)
	).body.data;
	const emptied = findings.map((finding) => (finding.polarity === 'benefit' ? { ...finding, limits: '' } : finding));
	const at = findings.findIndex(({ polarity }) => polarity === 'benefit');
	try {
		await contentManager('PUT', science, { findings: emptied });
		await withForm(`${SCIENCE}/${documentId}`, async (page) => {
			await publish(page);
			await page
				.getByText(`In Findings ${at + 1}: Say what limits this benefit has, then publish.`)
				.first()
				.waitFor();
			await page.getByRole('button', { name: findings[at]?.text, exact: true }).click();
			expect(await page.locator(`[name="findings.${at}.limits"]`).getAttribute('aria-invalid')).toBe('true');
		});
	} finally {
		await contentManager('POST', `${science}/actions/discard`, {});
	}
}, 90_000);
