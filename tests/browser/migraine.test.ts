import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { useBrowser } from '../system/browser.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
	// Everything here holds on a phone whose browser runs no script.
	context = await browser().newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
	page = await context.newPage();
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await page.goto(`${inject('webUrl')}/conditions/migraine`, { waitUntil: 'networkidle' });
});
afterAll(() => context.close());

test('the page arrives in one round trip; only its icon is asked for beside it', () => {
	expect(requests.filter((path) => path !== '/favicon.svg')).toEqual(['/conditions/migraine']);
});

test('the first Tab reaches the link that skips to the content, and the call bar comes last', async () => {
	await page.keyboard.press('Tab');
	expect(await page.locator(':focus').getAttribute('href')).toBe('#main');
	expect(await page.locator(':focus').isVisible()).toBe(true);
	const lastLink = page.locator('a').last();
	expect(await lastLink.getAttribute('href')).toBe('tel:+15125550100');
	expect(await lastLink.isVisible()).toBe(true);
});

test('the call bar stays in reach and hides nothing at the end of the page', async () => {
	const footer = page.locator('footer p').last();
	await footer.scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 100_000);
	const [words, bar] = await Promise.all([footer.boundingBox(), page.locator('.call-bar').boundingBox()]);
	expect(bar?.y).toBeGreaterThan(600);
	expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('it reads in the order a patient needs: summary, when to call 911, welcome, contents, then the rest', async () => {
	const headings = await page.locator('h1, h2').allTextContents();
	const places = [
		'Migraine',
		'When a headache needs help right away',
		'You are welcome here',
		'On this page',
		'What is migraine?',
		'What is ketamine for migraine?',
		'What does the science say?',
		'Is it safe for you?',
		'What else can you try?',
		'Talk to your own provider',
		'Next steps',
		'References',
		'Medical review',
	].map((heading) => headings.findIndex((found) => found.trim() === heading));
	expect(places).not.toContain(-1);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('risks are never collapsed and never smaller than body text', async () => {
	expect(await page.locator('details').count()).toBe(0);
	const body = await fontSize('main > p.lead + section + p');
	expect(body).toBe(18);
	expect(await fontSize('.absolute li')).toBeGreaterThanOrEqual(body);
	expect(await fontSize('#side-effects ~ ul li')).toBeGreaterThanOrEqual(body);
});

test('a line holds about 66 characters on a wide screen', async () => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const paragraph = page.locator('#welcome p').first();
	const [box, text] = [await paragraph.boundingBox(), (await paragraph.textContent()) ?? ''];
	const lineHeight = 18 * 1.6;
	const perLine = text.length / Math.round((box?.height ?? 0) / lineHeight);
	expect(perLine).toBeGreaterThan(45);
	expect(perLine).toBeLessThan(76);
});

test.each(['migraine', 'treatment-resistant-depression', 'ptsd', 'anxiety', 'chronic-pain'])(
	'%s prints on two sheets',
	async (slug) => {
		const printed = await context.newPage();
		await printed.goto(`${inject('webUrl')}/conditions/${slug}`);
		const pdf = (await printed.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
		await printed.close();
		expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
	},
);

async function fontSize(selector: string): Promise<number> {
	const handle = page.locator(selector).first();
	// Without scripts in the page, the browser itself still says how it drew it.
	const session = await context.newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
	await session.detach();
	expect(await handle.isVisible()).toBe(true);
	return parseFloat(computedStyle.find(({ name }) => name === 'font-size')?.value ?? '0');
}
