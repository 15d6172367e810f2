import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import { save } from '../system/editor.ts';
import { journal } from '../system/journal.ts';
import { inviteEditor, type Editor } from '../system/people.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const NAME = 'Planted for signing';
const browser = useBrowser();
let reviewer: Editor;
let editor: Editor;
let documentId: string;

beforeAll(async () => {
	reviewer = await inviteEditor('Ruth', { role: 'medical-reviewer' });
	editor = await inviteEditor('Ed');
	const fields = { name: NAME, severity: 'caution', advice: 'Tell us first.' };
	const { body } = await contentManager('POST', `/collection-types/${CONTRAINDICATION}`, fields);
	documentId = body.data.documentId as string;
});

afterAll(async () => {
	await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${documentId}`);
	await reviewer.leave();
	await editor.leave();
});

const loggedIn = (person: Editor, look: (page: Page) => Promise<void>) => asPerson(browser(), person, look);

const told = () => journal(`contraindication:${documentId}`).map(({ kind, who }) => `${kind} ${who}`);

test('a reviewer reads what changed, signs it, and returns what they do not stand behind', async () => {
	await loggedIn(reviewer, async (page) => {
		const card = page.getByRole('listitem').filter({ hasText: NAME });
		const sign = page.getByRole('button', { name: /^Sign/ });
		await page.getByRole('link', { name: 'Signing' }).click();
		await card.getByText('Never signed').waitFor();
		expect(await sign.isDisabled()).toBe(true);
		await card.getByRole('button', { name: `Read “${NAME}”` }).click();
		await card.getByText('Tell us first.').waitFor();
		expect(await card.locator('ins').count()).toBe(0);
		await card.getByRole('checkbox').check();
		await sign.click();
		await page.getByText('You signed 1 document.').waitFor();
		await card.waitFor({ state: 'detached' });
		expect(told()).toEqual(['signed Ruth Example']);

		await save(CONTRAINDICATION, documentId, { advice: 'Tell us at once.' });
		await page.reload();
		await card.getByText('Changed since it was signed').waitFor();
		await card.getByRole('button', { name: `Read “${NAME}”` }).click();
		expect(await card.locator('del').textContent()).toBe('Tell us first.');
		expect(await card.locator('ins').textContent()).toBe('Tell us at once.');
		await card.getByLabel('Or say what is to be changed:').fill('Say why.');
		await card.getByRole('button', { name: 'Return to the editors' }).click();
		await card.getByText(/^Ruth Example returned these words on .*: “Say why.”$/).waitFor();
		expect(told()).toEqual(['signed Ruth Example', 'returned Ruth Example']);
	});
}, 90_000);

test('an editor finds on the home page what a reviewer returned, and still reads why after the words changed', async () => {
	await loggedIn(editor, async (page) => {
		await page.getByRole('listitem').filter({ hasText: '“Say why.”' }).getByRole('link', { name: NAME }).click();
		await page.getByText(/^Ruth Example returned these words on .*: “Say why.”$/).waitFor();
		await page.locator('[name=advice]').fill('Tell us before you come.');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await page.getByText('Changed since Ruth Example signed it on').waitFor();
		await page
			.getByText(/^Ruth Example returned earlier words on .*: “Say why.” The words have changed since.$/)
			.waitFor();
	});
}, 90_000);

test('words that change while the reviewer reads them are not signed, and the page says so', async () => {
	await loggedIn(reviewer, async (page) => {
		const card = page.getByRole('listitem').filter({ hasText: NAME });
		await page.goto(`${inject('cmsUrl')}/admin/signing#signed-meanwhile`);
		await page.getByText('What you came to read does not wait here any more').waitFor();
		await card.getByRole('button', { name: `Read “${NAME}”` }).click();
		await card.getByRole('checkbox').check();
		await save(CONTRAINDICATION, documentId, { advice: 'It is quite safe.' });
		await page.getByRole('button', { name: /^Sign/ }).click();
		await page.getByText(`"${NAME}" was changed after you read it. Nothing was signed.`).waitFor();
		expect(told()).toHaveLength(2);
	});
}, 90_000);

test('an editor does not see the page', async () => {
	await loggedIn(editor, async (page) => {
		await page.getByRole('link', { name: 'Content Manager' }).waitFor();
		expect(await page.getByRole('link', { name: 'Signing' }).count()).toBe(0);
	});
}, 90_000);
