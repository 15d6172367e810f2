import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../system/browser.ts';
import { secondWeb } from '../system/second.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const TEMPLATES = [
	{ template: 'home', path: '/', status: 200 },
	{ template: 'the list of conditions', path: '/conditions', status: 200 },
	{ template: 'a condition', path: '/conditions/migraine', status: 200 },
	{ template: 'a treatment', path: '/treatments/iv-ketamine', status: 200 },
	{ template: 'the list of treatments', path: '/treatments', status: 200 },
	{ template: 'the team', path: '/team', status: 200 },
	{ template: 'contact', path: '/contact', status: 200 },
	{ template: 'an information page with prices', path: '/fees-and-insurance', status: 200 },
	{ template: 'a page that is not there', path: '/no-such-page', status: 404 },
];
const SCREENS = [360, 1280].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const browser = useBrowser();

/** Opens a page of the site and notes what a careful reader would complain of. */
async function open(path: string, width: number, colorScheme: 'light' | 'dark', origin = inject('webUrl')) {
	const context = await browser().newContext({ viewport: { width, height: 800 }, colorScheme });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !/status of (404|503)/.test(message.text())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== origin) complaints.push(`a request to ${request.url()}`);
	});
	const response = await page.goto(origin + path, { waitUntil: 'load' });
	return { context, page, complaints, status: response?.status() };
}

async function axe(page: Page): Promise<string[]> {
	// Evaluated, not added: the page's own policy stays in force, and would refuse a script element.
	await page.evaluate(AXE);
	const results = await page.evaluate(
		(tags) =>
			(globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }),
		WCAG_22_AA,
	);
	expect(results.passes.length).toBeGreaterThan(10);
	return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe.each(TEMPLATES)('$template', ({ path, status }) => {
	test.each(SCREENS)(
		'reads well for everyone at $width px, $colorScheme: no barrier, no error, no other host, no sideways scrolling',
		async ({ width, colorScheme }) => {
			const { context, page, complaints, status: answered } = await open(path, width, colorScheme);
			expect(answered).toBe(status);
			expect(complaints).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			expect(await axe(page)).toEqual([]);
			await context.close();
		},
	);
});

test('the page that says "back soon" reads well for everyone too', async () => {
	const web = await secondWeb({ CMS_URL: 'http://127.0.0.1:9' });
	try {
		for (const { width, colorScheme } of SCREENS) {
			const { context, page, complaints, status } = await open('/conditions/migraine', width, colorScheme, web.url);
			expect([status, complaints]).toEqual([503, []]);
			expect(await axe(page)).toEqual([]);
			expect(await page.locator('main').getByRole('link', { name: 'Call 512-555-0100' }).isVisible()).toBe(true);
			await context.close();
		}
	} finally {
		await web.stop();
	}
});
