import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RuleCode } from '../../cms/src/editorial/finding.ts';
import { logInByHand } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import * as complete from '../system/complete.ts';
import { open } from '../system/editor.ts';
import { PIXEL, remove, upload } from '../system/media.ts';
import { inviteEditor, type Editor } from '../system/people.ts';
import { stoppedPages, type StoppedPage } from '../system/stopped-pages.ts';

const CONTRAINDICATION = 'api::contraindication.contraindication';

/** These only remark, or stand before another button. */
type Elsewhere =
	'still-used' | 'review-current' | 'translation-current' | 'links-say-where' | 'reading-ease' | 'percent-explained';

const browser = useBrowser();
let editor: Editor;
let page: Page;
let unpublished: string;
let picture: number;

// A rule that is added and has no page here fails the type check.
const PAGES = stoppedPages({ unpublished: () => unpublished, undescribed: () => picture }) satisfies Record<
	Exclude<RuleCode, Elsewhere>,
	() => Promise<StoppedPage>
>;

async function make(uid: string, fields: object): Promise<string> {
	const { status, body } = await contentManager('POST', `/collection-types/${uid}`, fields);
	if (status !== 201) throw new Error(`Making ${uid} was answered ${status}: ${JSON.stringify(body)}`);
	return body.data.documentId as string;
}

beforeAll(async () => {
	unpublished = await make(CONTRAINDICATION, complete.contraindication('Planted and not published'));
	picture = (await upload('planted.png', 'image/png', PIXEL, '')).file?.id as number;
	editor = await inviteEditor('Rules');
	const context = await browser().newContext({ viewport: { width: 1400, height: 1000 } });
	page = await context.newPage();
	await logInByHand(page, editor);
});

afterAll(async () => {
	await page.context().close();
	await editor.leave();
	await remove(picture);
	await contentManager('DELETE', `/collection-types/${CONTRAINDICATION}/${unpublished}`);
});

/** Presses Publish, and answers what Strapi asks in between. */
async function publish(uid: string, documentId: string): Promise<void> {
	await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/${uid}/${documentId}`);
	await page.getByRole('button', { name: 'Publish', exact: true }).click();
	const confirm = page.getByRole('alertdialog').getByRole('button', { name: /Publish|Confirm/ });
	const answered = page.getByText(/was not published/).first();
	await confirm.or(answered).first().waitFor();
	if (await confirm.isVisible()) await confirm.click();
	await answered.waitFor();
}

test.each(Object.entries(PAGES))(
	'%s: an editor who presses Publish reads what to do, and nothing goes live',
	async (code, draft) => {
		const { uid, fields, says } = await draft();
		const documentId = await make(uid, fields);
		const address = `/collection-types/${uid}/${documentId}`;
		try {
			await publish(uid, documentId);
			await page.getByText(says).first().waitFor();
			const { body } = await contentManager<{ data?: { documentId?: string } }>('GET', `${address}?status=published`);
			expect(body.data?.documentId).toBeUndefined();
			const refused = await contentManager<{ error: { details: { findings: { code: string }[] } } }>(
				'POST',
				`${address}/actions/publish`,
				{},
			);
			expect(refused.body.error.details.findings.map((finding) => finding.code)).toContain(code);
		} finally {
			await contentManager('DELETE', address);
		}
	},
	60_000,
);

test('still-used: an editor who unpublishes what a live page shows reads which pages those are, and it stays live', async () => {
	const { documentId } = await open(CONTRAINDICATION, ({ name }) => name === 'Pregnancy');
	await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/${CONTRAINDICATION}/${documentId}`);
	await page.getByRole('button', { name: 'More document actions' }).click();
	await page.getByRole('menuitem', { name: 'Unpublish', exact: true }).click();
	await page.getByText('"Pregnancy" is still shown on:').first().waitFor();
	await page.getByText('Put another contraindication in its place there').first().waitFor();
	expect((await (await fetch(`${inject('webUrl')}/conditions/migraine`)).text()).includes('Pregnan')).toBe(true);
}, 60_000);
