import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumFlags, ensureChromium } from '../../scripts/lib/chromium.ts';

/**
 * Opens one Chromium for a test file and closes it after the last test. Call it at the top of the file.
 *
 * @returns a function that answers the browser, from the first `beforeEach` on
 */
export function useBrowser(): () => Browser {
	let browser: Browser | undefined;
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags() });
	});
	afterAll(() => browser?.close());
	return () => {
		if (!browser) throw new Error('The browser is open only while tests run.');
		return browser;
	};
}
