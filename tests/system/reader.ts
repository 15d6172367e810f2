import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a reader's screen is set. */
export interface Screen {
	/** In CSS pixels. */
	width: number;
	colorScheme: 'light' | 'dark';
}

/** A page as a reader has it open. */
export interface Visit {
	context: BrowserContext;
	page: Page;
	/** What a careful reader would complain of: errors in the console, refused styles, requests to another host. */
	complaints: string[];
	status?: number;
}

/**
 * Opens a page of the site and notes what a careful reader would complain of. Close `context` after it.
 *
 * @param browser from `useBrowser`
 * @param url the page's full address
 * @param screen the reader's screen
 */
export async function visit(browser: Browser, url: string, { width, colorScheme }: Screen): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !/status of (404|503)/.test(message.text())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== new URL(url).origin) complaints.push(`a request to ${request.url()}`);
	});
	const response = await page.goto(url, { waitUntil: 'load' });
	return { context, page, complaints, status: response?.status() };
}

/**
 * Looks for what keeps people out, with axe: WCAG 2.2 AA and its own good practice.
 *
 * @param page an open page
 * @returns one line for each kind of barrier, with where it is
 */
export async function barriers(page: Page): Promise<string[]> {
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
