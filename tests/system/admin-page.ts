import type { Page } from 'playwright-core';
import { inject } from 'vitest';

interface Credentials {
	readonly email: string;
	readonly password: string;
}

/**
 * Logs someone in, as a person does. The CMS lets an address in five times in five minutes.
 *
 * @param page where the admin is to be open
 * @param credentials whose; the first administrator's when left out
 */
export async function logInByHand(
	page: Page,
	{ email, password }: Credentials = { email: inject('adminEmail'), password: inject('adminPassword') },
): Promise<void> {
	await page.goto(`${inject('cmsUrl')}/admin`);
	await page.fill('input[name=email]', email);
	await page.fill('input[name=password]', password);
	await page.click('button[type=submit]');
	await page.getByText(/^Hello /).waitFor();
}
