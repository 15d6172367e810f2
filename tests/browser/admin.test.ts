import { expect, inject, test } from 'vitest';
import { logInByHand } from '../system/admin-page.ts';
import { useBrowser } from '../system/browser.ts';
import { act, open } from '../system/editor.ts';

const CONDITION = 'api::condition.condition';
const browser = useBrowser();

test('an editor logs in, changes the headline of the migraine page, publishes, and reads it on the site', async () => {
	const headline = 'Migraine, seen by an editor';
	const { documentId } = await open(CONDITION, ({ slug }) => slug === 'migraine');
	const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
	try {
		await logInByHand(page);

		await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/${CONDITION}/${documentId}`);
		const name = page.getByLabel('Plain name');
		await name.waitFor();
		await page.getByText('What a patient calls it, for example: Migraine.').waitFor();
		await name.fill(headline);
		await page.getByRole('button', { name: 'Publish', exact: true }).click();
		await page.getByText('Published document').waitFor();

		const reader = await browser().newPage();
		await reader.goto(`${inject('webUrl')}/conditions/migraine`);
		expect(await reader.locator('h1').textContent()).toBe(headline);
		await reader.close();
	} finally {
		await page.close();
		await act('publish', CONDITION, documentId, { name: 'Migraine' });
	}
}, 90_000);
