import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import { paragraph } from '../system/complete.ts';
import { act, forgetRedirects } from '../system/editor.ts';
import { untilHeard } from '../system/heard.ts';
import { inviteEditor, type Editor } from '../system/people.ts';

const PAGE = 'api::info-page.info-page';

const browser = useBrowser();
let editor: Editor;
let documentId: string;

beforeAll(async () => {
	editor = await inviteEditor('Ulla');
	const sections = [{ __component: 'section.prose', heading: 'What it is', anchor: 'what', body: paragraph('Words.') }];
	const fields = { title: 'Planted page', slug: 'planted-down', sections };
	documentId = (await contentManager('POST', `/collection-types/${PAGE}`, fields)).body.data.documentId as string;
	await act('publish', PAGE, documentId);
});

afterAll(async () => {
	await contentManager('DELETE', `/collection-types/${PAGE}/${documentId}`);
	await forgetRedirects(/planted/);
	await editor.leave();
});

async function at(path: string): Promise<[status: number, location: string | null]> {
	await untilHeard();
	const { status, headers } = await fetch(inject('webUrl') + path, { redirect: 'manual' });
	return [status, headers.get('location')];
}

test('an editor keeps what a save refused, sends the readers of a page to another one, and publishes it again', async () => {
	await asPerson(browser(), editor, async (page) => {
		// Without the language in its address, the admin would open the page twice.
		const form = `/admin/content-manager/collection-types/${PAGE}/${documentId}?plugins[i18n][locale]=en`;
		await page.goto(inject('cmsUrl') + form);
		const slug = page.locator('[name=slug]');
		const save = page.getByRole('button', { name: 'Save', exact: true });
		const title = page.locator('[name=title]');
		const busy = {
			status: 503,
			json: { data: null, error: { status: 503, name: 'Error', message: 'Busy', details: {} } },
		};
		await page.route(`**/${documentId}?*`, (route) =>
			route.request().method() === 'PUT' ? route.fulfill(busy) : route.continue(),
		);
		await title.fill('Typed while busy');
		await save.click();
		await page.getByText('Busy').first().waitFor();
		await expect.poll(() => save.isEnabled()).toBe(true);
		expect(await title.inputValue()).toBe('Typed while busy');
		await page.unroute(`**/${documentId}?*`);

		await slug.fill('Planted Down');
		await page.getByRole('button', { name: /Add a component/i }).click();
		await page.getByRole('button', { name: 'People', exact: true }).click();
		const heading = page.locator('[name="sections.1.heading"]');
		await heading.fill('A new section');
		await page.getByRole('combobox', { name: /People/ }).click();
		await page.getByRole('option').first().click();
		const chosen = page.getByRole('button', { name: 'Remove', exact: true });
		await chosen.waitFor();
		await save.click();
		await page.getByText('Write the web address as planted-down.').first().waitFor();
		await expect.poll(() => slug.inputValue()).toBe('Planted Down');
		await page.getByRole('button', { name: 'People - A new section' }).click();
		expect([await title.inputValue(), await heading.inputValue()]).toEqual(['Typed while busy', 'A new section']);
		expect(await chosen.count()).toBe(1);
		expect(await page.getByText('custom regex').count()).toBe(0);
		await page.reload();

		await page.getByRole('button', { name: 'More document actions' }).click();
		await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
		const dialog = page.getByRole('dialog', { name: 'Take this page down' });
		const unpublish = dialog.getByRole('button', { name: 'Unpublish' });
		await dialog.getByRole('radio').first().waitFor();
		expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
		expect(await unpublish.isDisabled()).toBe(true);
		await dialog.getByRole('radio', { name: 'It comes back soon' }).check();
		await dialog.getByRole('radio', { name: 'Send readers to another page' }).check();
		expect(await unpublish.isDisabled()).toBe(true);
		const select = dialog.getByRole('combobox');
		await select.locator('option[value="/privacy"]').waitFor({ state: 'attached' });
		expect(await select.locator('option[value="/planted-down"]').count()).toBe(0);
		await select.selectOption('/privacy');
		await unpublish.click();
		await page.getByText('The page is down. Its address leads to the other page.').waitFor();
		expect(await at('/planted-down')).toEqual([308, '/privacy']);

		await page.getByRole('button', { name: 'Publish', exact: true }).click();
		await page.getByText('Published document').waitFor();
		expect(await at('/planted-down')).toEqual([200, null]);
	});
}, 90_000);

test('what has no page of its own is unpublished as ever', async () => {
	const uid = 'api::study.study';
	const fields = {
		...{ title: 'Planted study', authors: 'A', year: 2020, doi: '10.1000/planted', design: 'survey' },
		...{ limitations: 'Small.', demonstration: true },
	};
	const study = (await contentManager('POST', `/collection-types/${uid}`, fields)).body.data.documentId as string;
	try {
		await act('publish', uid, study);
		await asPerson(browser(), editor, async (page) => {
			await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/${uid}/${study}`);
			await page.getByRole('button', { name: 'More document actions' }).click();
			await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
			await page.getByText('Unpublished document').waitFor();
			expect(await page.getByRole('dialog').count()).toBe(0);
		});
	} finally {
		await contentManager('DELETE', `/collection-types/${uid}/${study}`);
	}
}, 90_000);
