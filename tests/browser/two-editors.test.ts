import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { asPerson } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import * as complete from '../system/complete.ts';
import { call, inviteEditor, type Editor } from '../system/people.ts';

const CONTRAINDICATION = 'collection-types/api::contraindication.contraindication';
const STUDY = 'collection-types/api::study.study';
const browser = useBrowser();
let ana: Editor;
let ben: Editor;
let contraindication: string;
let study: string;

const make = async (type: string, fields: object) => {
	const options = { token: ana.token, body: fields };
	const { body } = await call<{ data: { documentId: string } }>('POST', `/content-manager/${type}`, options);
	return body.data.documentId;
};

beforeAll(async () => {
	[ana, ben] = [await inviteEditor('Ana'), await inviteEditor('Ben')];
	contraindication = `${CONTRAINDICATION}/${await make(CONTRAINDICATION, { ...complete.contraindication('Two editors'), advice: 'As it was' })}`;
	study = `${STUDY}/${await make(STUDY, { title: 'A study', journal: 'A journal' })}`;
});

afterAll(async () => {
	for (const path of [contraindication, study]) await call('DELETE', `/content-manager/${path}`, { token: ana.token });
	await ana.leave();
	await ben.leave();
});

/** Logs an editor in, in a browser of their own, opens the form and lets a test use it. */
const withForm = (editor: Editor, look: (page: Page) => Promise<void>) =>
	asPerson(browser(), editor, async (page) => {
		await page.goto(`${inject('cmsUrl')}/admin/content-manager/${contraindication}`);
		await page.locator('[name=advice]').waitFor();
		await page.waitForLoadState('networkidle');
		await look(page);
	});

/** Types into a field and presses a button of the same form, as soon as it can be pressed. Answers the status of what was sent. */
async function submit(page: Page, form: Page | Locator, field: string, words: string, button: string): Promise<number> {
	await form.locator(`[name=${field}]`).fill(words);
	const answer = page.waitForResponse(
		(response) => response.request().method() !== 'GET' && response.url().includes('/content-manager/'),
	);
	await form.getByRole('button', { name: button, exact: true }).click();
	const status = (await answer).status();
	// The form asks for the page again, saved or not: what it is answered must not replace what was typed.
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(500);
	return status;
}

async function stored(path: string, field: string): Promise<unknown> {
	const { body } = await call<{ data: Record<string, unknown> }>('GET', `/content-manager/${path}`, {
		token: ana.token,
	});
	return body.data[field];
}

const SAVED_BEFORE = /^Ana Example saved this .+, after you opened it\. Nothing of yours is lost/;

test(
	'the second editor to save reads who was first, keeps their own words, and saves them after a reload',
	() =>
		withForm(ben, async (second) => {
			await withForm(ana, async (first) => {
				expect(await submit(first, first, 'advice', "Ana's words", 'Save')).toBe(200);
				expect(await submit(first, first, 'advice', "Ana's second words", 'Save'), 'twice in a row').toBe(200);
			});
			const notice = second.getByText('Not saved').locator('xpath=ancestor::aside').getByRole('alert');
			for (const button of ['Save', 'Publish']) {
				const words = `Ben's words, before ${button}`;
				expect(await submit(second, second, 'advice', words, button)).toBe(409);
				await notice.waitFor();
				expect(await notice.textContent()).toMatch(SAVED_BEFORE);
				await expect.poll(() => second.locator('[name=advice]').inputValue(), { timeout: 5_000 }).toBe(words);
				// Words that are not saved can be saved: so the admin asks before it lets the editor leave them.
				const save = second.getByRole('button', { name: 'Save', exact: true });
				await expect.poll(() => save.isEnabled(), { timeout: 5_000 }).toBe(true);
				expect(await stored(contraindication, 'advice')).toBe("Ana's second words");
			}
			second.on('dialog', (dialog) => void dialog.accept());
			await second.reload();
			await second.locator('[name=advice]').waitFor();
			await second.waitForLoadState('networkidle');
			expect(await second.locator('[name=advice]').inputValue()).toBe("Ana's second words");
			expect(await notice.count()).toBe(0);
			expect(await submit(second, second, 'advice', "Ana's and Ben's words", 'Publish')).toBe(200);
			expect(await stored(contraindication, 'advice')).toBe("Ana's and Ben's words");
		}),
	180_000,
);

test('an editor who changes a study in the dialog of another page is told, and keeps their words, too', async () => {
	const studies = { connect: [{ documentId: study.split('/').at(-1), locale: 'en' }] };
	await call('PUT', `/content-manager/${contraindication}`, { token: ana.token, body: { studies } });
	await withForm(ben, async (page) => {
		await page.getByRole('button', { name: 'A journal' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.locator('[name=title]').waitFor();
		await page.waitForLoadState('networkidle');
		await call('PUT', `/content-manager/${study}`, { token: ana.token, body: { title: "Ana's title" } });
		expect(await submit(page, dialog, 'title', "Ben's title", 'Save')).toBe(409);
		await page.getByText(SAVED_BEFORE).first().waitFor();
		await expect.poll(() => dialog.locator('[name=title]').inputValue(), { timeout: 5_000 }).toBe("Ben's title");
		expect(await stored(study, 'title')).toBe("Ana's title");
	});
}, 120_000);

test(
	'the admin asks nobody but the CMS for anything, on any of its pages',
	() =>
		withForm(ben, async (page) => {
			const hosts = new Set<string>();
			const refused: string[] = [];
			page.on('request', (request) => void hosts.add(new URL(request.url()).origin));
			page.on('console', (message) => {
				if (/content security policy/i.test(message.text())) refused.push(message.text());
			});
			for (const address of ['', `/content-manager/${CONTRAINDICATION}`, '/plugins/upload', '/me', '/list-plugins']) {
				await page.goto(`${inject('cmsUrl')}/admin${address}`);
				await page.waitForLoadState('networkidle');
			}
			expect([...hosts].filter((host) => !/^(data|blob|null)/.test(host))).toEqual([inject('cmsUrl')]);
			expect(refused).toEqual([]);
		}),
	120_000,
);
