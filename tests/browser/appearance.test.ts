import { describe, expect, inject, test } from 'vitest';
import { brandAccents } from '../../web/src/lib/clinic/brand-color.ts';
import { logInByHand } from '../system/admin-page.ts';
import { APPEARANCE, PICTURE, wear } from '../system/appearance.ts';
import { useBrowser } from '../system/browser.ts';
import { contentManager } from '../system/cms.ts';
import { withPublished } from '../system/editor.ts';
import { remove, upload, type UploadedFile } from '../system/media.ts';
import { barriers, visit } from '../system/reader.ts';
import { until } from '../system/until.ts';

const CLINICIAN = 'api::clinician.clinician';
const SCHEMES = ['light', 'dark'] as const;

const browser = useBrowser();

async function withPicture(name: string, look: (file: UploadedFile) => Promise<void>): Promise<void> {
	const { file, answer } = await upload(name, 'image/png', PICTURE);
	if (!file) throw new Error(`The upload was answered: ${answer}`);
	try {
		await look(file);
	} finally {
		await remove(file.id);
	}
}

/** `#rrggbb` as a browser computes it. */
const rgb = (color: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(', ')})`;

describe.each([
	{ color: '#ffd400', kind: 'too pale for a light page' },
	{ color: '#1a1a8c', kind: 'too dark for a dark page' },
	{ color: '#d81b60', kind: 'in between' },
])('a clinic whose colour is $kind', ({ color }) => {
	test('has links and buttons of its colour, which everyone can read in both schemes', async () => {
		await wear({ brandColor: color }, async () => {
			for (const colorScheme of SCHEMES) {
				const { context, page, complaints } = await visit(browser(), `${inject('webUrl')}/conditions/migraine`, {
					width: 360,
					colorScheme,
				});
				const expected = brandAccents(color)?.[colorScheme];
				const button = page.locator('.call-bar a');
				const style = (property: string) =>
					button.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
				expect(await style('background-color')).toBe(rgb(expected?.accent ?? ''));
				expect(await style('color')).toBe(rgb(expected?.onAccent ?? ''));
				expect(complaints).toEqual([]);
				expect(await barriers(page)).toEqual([]);
				await context.close();
			}
		});
	});
});

test('a logo moves nothing when it arrives, and leaves the menu in its place on a small phone', async () => {
	await withPicture('logo.png', async (logo) => {
		await wear({ logo }, async () => {
			for (const { width, colorScheme } of [
				{ width: 320, colorScheme: 'light' as const },
				{ width: 1280, colorScheme: 'dark' as const },
			]) {
				const { context, page, complaints } = await visit(browser(), `${inject('webUrl')}/contact`, {
					width,
					colorScheme,
				});
				const image = page.locator('header img');
				const size = await image.evaluate((element: HTMLImageElement) => [
					element.naturalWidth > 0,
					element.clientHeight,
				]);
				expect(size).toEqual([true, 44]);
				const shift = await page.evaluate(
					() =>
						new Promise<number>((resolve) => {
							new PerformanceObserver((list) =>
								resolve(
									list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
								),
							).observe({ type: 'layout-shift', buffered: true });
							setTimeout(() => resolve(0), 500);
						}),
				);
				expect(shift).toBe(0);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				expect(complaints).toEqual([]);
				expect(await barriers(page)).toEqual([]);
				await context.close();
			}
		});
	});
});

test('a patient sees the face of a clinician on the team’s page and on their own', async () => {
	await withPicture('face.png', async (photo) => {
		const fields = { name: 'A. Person', slug: 'a-person', credentials: 'MD', photo };
		await withPublished(CLINICIAN, fields, async () => {
			for (const path of ['/team', '/team/a-person']) {
				const { context, page, complaints } = await visit(browser(), inject('webUrl') + path, {
					width: 360,
					colorScheme: 'light',
				});
				const face = page.locator('main img');
				await face.scrollIntoViewIfNeeded();
				await page.waitForFunction(() => document.querySelector<HTMLImageElement>('main img')?.complete);
				const [source, width] = await face.evaluate((element: HTMLImageElement) => [
					element.currentSrc,
					element.naturalWidth,
				]);
				expect(source).toMatch(/\/uploads\/(thumbnail|small)_face_/);
				expect(width).toBeGreaterThan(0);
				expect(complaints).toEqual([]);
				expect(await barriers(page)).toEqual([]);
				await context.close();
			}
		});
	});
});

test('an editor who writes a colour by name reads at the field what to do, and nothing is saved', async () => {
	const page = await browser().newPage({ viewport: { width: 1280, height: 900 } });
	try {
		await logInByHand(page);
		await page.goto(`${inject('cmsUrl')}/admin/content-manager/single-types/${APPEARANCE}`);
		// The admin draws its form twice while it fetches: the menu's entries come last.
		await page.getByRole('button', { name: 'Reviews and complaints' }).waitFor();
		const field = page.getByLabel('Brand color');
		const saveButton = page.getByRole('button', { name: 'Save', exact: true });
		// A form that is drawn once more forgets what was typed before.
		await until(async () => {
			await field.fill('teal');
			return saveButton.isEnabled();
		}, 'the form takes the color');
		await saveButton.click();
		const sentence = 'Write the color as # and six digits or letters from a to f, for example #0e6660.';
		await page.locator('form').getByText(sentence).waitFor();
		expect(await field.getAttribute('aria-describedby')).toBeTruthy();
		const { body } = await contentManager('GET', `/single-types/${APPEARANCE}`);
		expect(body.data.brandColor).toBeNull();
	} finally {
		await page.close();
	}
}, 90_000);
