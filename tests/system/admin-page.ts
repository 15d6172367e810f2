import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Editor } from './people.ts';

type Credentials = Pick<Editor, 'email' | 'password'>;

/**
 * Logs someone in, as a person does. The CMS lets an address in five times in five minutes.
 *
 * @param page where the admin is to be open
 * @param credentials whose; the first administrator's when left out
 * @param at which CMS, the tests' own when left out
 */
export async function logInByHand(
	page: Page,
	{ email, password }: Credentials = { email: inject('adminEmail'), password: inject('adminPassword') },
	at = inject('cmsUrl'),
): Promise<void> {
	await page.goto(`${at}/admin`);
	await page.fill('input[name=email]', email);
	await page.fill('input[name=password]', password);
	await page.click('button[type=submit]');
	await page.getByText(/^Hello /).waitFor();
}

/**
 * Logs a person in to the admin, in a browser window of their own, and lets a test use it.
 *
 * @param browser from `useBrowser`
 * @param person who logs in
 * @param look what they do; the window is closed after it
 * @param at which CMS, the tests' own when left out
 */
export async function asPerson(
	browser: Browser,
	person: Credentials,
	look: (page: Page) => Promise<void>,
	at = inject('cmsUrl'),
): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } });
	const page = await context.newPage();
	try {
		await logInByHand(page, person, at);
		await look(page);
	} finally {
		await context.close();
	}
}
