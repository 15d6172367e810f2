import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../system/browser.ts';
import { barriers, visit } from '../system/reader.ts';
import { secondWeb } from '../system/second.ts';

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

describe.each(TEMPLATES)('$template', ({ path, status }) => {
	test.each(SCREENS)(
		'reads well for everyone at $width px, $colorScheme: no barrier, no error, no other host, no sideways scrolling',
		async ({ width, colorScheme }) => {
			const {
				context,
				page,
				complaints,
				status: answered,
			} = await visit(browser(), inject('webUrl') + path, { width, colorScheme });
			expect(answered).toBe(status);
			expect(complaints).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			expect(await barriers(page)).toEqual([]);
			await context.close();
		},
	);
});

test.each(TEMPLATES)(
	'$template never scrolls sideways, on a narrow phone with letters twice as large',
	async ({ path }) => {
		const { context, page } = await visit(browser(), inject('webUrl') + path, { width: 320, colorScheme: 'light' });
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await context.close();
	},
);

test('the page that says "back soon" reads well for everyone too', async () => {
	const web = await secondWeb({ CMS_URL: 'http://127.0.0.1:9' });
	try {
		for (const { width, colorScheme } of SCREENS) {
			const { context, page, complaints, status } = await visit(browser(), `${web.url}/conditions/migraine`, {
				width,
				colorScheme,
			});
			expect([status, complaints]).toEqual([503, []]);
			expect(await barriers(page)).toEqual([]);
			expect(await page.locator('main').getByRole('link', { name: 'Call 512-555-0100' }).isVisible()).toBe(true);
			await context.close();
		}
	} finally {
		await web.stop();
	}
});

test.each(['/contact', '/conditions/migraine'])(
	'on %s the Tab key shows where it is at each step, and the call bar of a phone never hides it',
	async (path) => {
		const { context, page } = await visit(browser(), inject('webUrl') + path, { width: 360, colorScheme: 'light' });
		const lost: string[] = [];
		let steps = 0;
		for (; steps < 300; steps += 1) {
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			if ((await focused.count()) === 0) break;
			const problem = await focused.evaluate((element) => {
				const bar = document.querySelector('.call-bar');
				const isHidden =
					!bar?.contains(element) && element.getBoundingClientRect().bottom > (bar?.getBoundingClientRect().top ?? 0);
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				if (isHidden) return `${element.textContent} lies under the call bar`;
				return `${outlineStyle} ${outlineWidth}` === 'solid 3px' ? '' : `${element.textContent} has no outline`;
			});
			if (problem) lost.push(problem);
		}
		expect(steps).toBeGreaterThan(15);
		expect(lost).toEqual([]);
		await context.close();
	},
);
