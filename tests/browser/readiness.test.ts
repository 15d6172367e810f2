import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { inviteEditor, type Editor } from '../system/people.ts';
import { signAs } from '../system/signer.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';
const CONDITION = 'api::condition.condition';
const TREATMENT = 'api::treatment.treatment';

const REASON = 'It is the name of a study, quoted in full.';

const browser = useBrowser();
let editor: Editor;
let reviewer: Editor;

beforeAll(async () => {
	editor = await inviteEditor('Pam');
	reviewer = await inviteEditor('Paul', { role: 'medical-reviewer' });
});

afterAll(async () => {
	await editor.leave();
	await reviewer.leave();
});

/** Makes a document, lets a test work with it, and takes it away. */
async function withDraft(uid: string, fields: object, work: (documentId: string) => Promise<void>): Promise<void> {
	const { body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	const documentId = body.data.documentId as string;
	try {
		await work(documentId);
	} finally {
		await contentManager('DELETE', `/collection-types/${uid}/${documentId}`);
	}
}

/** Opens a form, and lets a test look at the panel beside it. */
const withForm = (person: Editor, path: string, look: (page: Page) => Promise<void>) =>
	asPerson(browser(), person, async (page) => {
		await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/${path}`);
		await page.getByText('Ready to publish?').waitFor();
		await look(page);
	});

const line = (page: Page, sentence: string) => page.getByRole('listitem').filter({ hasText: sentence });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Waits until a field has the cursor, and stands where it can be seen. */
async function assertLandedOn(page: Page, name: string): Promise<void> {
	await page.waitForFunction((field) => document.activeElement?.getAttribute('name') === field, name);
	await page.waitForFunction((height) => {
		const { top = -1, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
		return top >= 0 && bottom <= height;
	}, page.viewportSize()?.height ?? 0);
}

test(
	'an editor sees that a contraindication is missing before they publish, and one click leads to the field',
	() =>
		withDraft(TREATMENT, { name: 'Planted' }, (documentId) =>
			withForm(editor, `${TREATMENT}/${documentId}`, async (page) => {
				const missing = line(page, 'Add at least one contraindication to the treatment, then publish.');
				await missing.getByRole('button', { name: 'Go to Who should not have it' }).click();
				await assertLandedOn(page, 'contraindications');
				expect(await page.locator('[name=contraindications]').getAttribute('aria-invalid')).toBe('true');

				const summary = line(page, 'Write the summary, then publish.');
				await summary.getByRole('button', { name: 'Go to Summary' }).click();
				await assertLandedOn(page, 'summary');
				await page.keyboard.type('Typed by an editor.');
				await page.getByText('This speaks of what was saved last.').waitFor();
				await press(page, 'Save');
				await summary.waitFor({ state: 'detached' });
				await page.getByText('This speaks of what was saved last.').waitFor({ state: 'detached' });
				expect(await missing.count()).toBe(1);
			}),
		),
	90_000,
);

test('an editor reads which sentence promises too much, though it uses none of the usual words, and finds it', () => {
	const summary = 'After one visit, your pills can go in the trash and your migraines with them. Parking is free.';
	return withDraft(TREATMENT, { name: 'Planted', summary }, (documentId) =>
		withForm(editor, `${TREATMENT}/${documentId}`, async (page) => {
			const guess = line(
				page,
				'“After one visit, your pills can go in the trash and your migraines with them.” reads like',
			);
			await guess.getByRole('button', { name: 'Go to Summary' }).click();
			await assertLandedOn(page, 'summary');
		}),
	);
});

test('what is wrong deep in a page is opened: the section, the part in its list, and the field', () => {
	const statistics = [1, 2, 3].map((count) => ({ value: `${count} in 4`, label: 'homes' }));
	const sections = [
		{ __component: 'section.prose', heading: 'What is it?', anchor: 'what-is-it', body: complete.paragraph('Words.') },
		{ __component: 'section.statistics', heading: 'How common is it?', anchor: 'how-common', statistics },
	];
	return withDraft(CONDITION, { name: 'Planted', sections }, (documentId) =>
		withForm(editor, `${CONDITION}/${documentId}`, async (page) => {
			// The same sentence stands at each of them.
			for (const part of [2, 3, 1]) {
				await page.getByRole('button', { name: `Go to Sections 2 (Figures) › Figures ${part} › Study` }).click();
				await assertLandedOn(page, `sections.1.statistics.${part - 1}.study`);
			}
			await press(page, 'Go to Safety notice');
			await assertLandedOn(page, 'safetyNotice');
		}),
	);
}, 90_000);

test(
	'a reviewer lets a finding pass for a reason, and the editor reads it, publishes, and sees that no page shows it yet',
	() =>
		withDraft(
			CONTRAINDICATION,
			{ ...complete.contraindication('Planted'), advice: 'Ask about the cure.' },
			async (documentId) => {
				const path = `${CONTRAINDICATION}/${documentId}`;
				await withForm(editor, path, async (page) => {
					await line(page, '“cure” promises').getByText('A medical reviewer may let this pass').waitFor();
					expect(await page.getByRole('button', { name: 'Let this pass, for a reason…' }).count()).toBe(0);

					await withForm(reviewer, path, async (other) => {
						await press(other, 'Let this pass, for a reason…');
						await press(other, 'Let it pass');
						await other.getByText('Write in three words or more why this may be published as it is.').waitFor();
						await other.getByLabel('Why may this be published as it is?').fill(REASON);
						await press(other, 'Let it pass');
						await other.getByText(`“${REASON}”`).waitFor();
						await press(other, 'Take it back…');
						await press(other, 'Cancel');
						await other.waitForFunction(() => document.activeElement?.textContent === 'Take it back…');
						await press(other, 'Take it back…');
						await press(other, 'Take it back');
						await press(other, 'Let this pass, for a reason…');
						await other.getByLabel('Why may this be published as it is?').fill(REASON);
						await press(other, 'Let it pass');
						await other.getByText('Ready: it may be published unsigned, as a demonstration.').waitFor();
						await other.getByRole('link', { name: 'Read and sign them under Signing' }).click();
						await other.getByText(`“${REASON}”`).waitFor();
						await other.getByRole('link', { name: 'Open the form' }).waitFor();
					});

					await page.reload();
					await page.getByText(`“${REASON}”`).waitFor();
					await page.getByText(/^Paul Example, /).waitFor();
					await press(page, 'Publish');
					await page.getByRole('status').filter({ hasText: 'Published, but no page shows it yet.' }).waitFor();

					// Signing takes the mark of a demonstration from the draft: the site still has it.
					await signAs(reviewer, documentId);
					await page.evaluate(() => window.dispatchEvent(new Event('focus')));
					await page.getByRole('status').filter({ hasText: 'Ready: it may be published.' }).waitFor();
				});
			},
		),
	90_000,
);

test(
	'a document that was never saved is to be saved first',
	() =>
		withForm(editor, `${CONTRAINDICATION}/create`, async (page) => {
			await page.getByText('Save first.').waitFor();
			await page.locator('[name=name]').fill('Planted');
			await press(page, 'Save');
			await line(page, 'Say what a patient should do, then publish.').waitFor();
			const documentId = page.url().split('/').at(-1)?.split('?')[0];
			await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${documentId}`);
		}),
	90_000,
);
