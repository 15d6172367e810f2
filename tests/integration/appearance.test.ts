import { describe, expect, inject, test } from 'vitest';
import { APPEARANCE, PICTURE, wear } from '../system/appearance.ts';
import { contentManager } from '../system/cms.ts';
import { open } from '../system/editor.ts';
import { remove, upload } from '../system/media.ts';

const COLOR = '#7a1fa2';

const page = (path: string) => fetch(inject('webUrl') + path);

describe('the clinic’s own colour', () => {
	test('is on every page, inside the page itself, and the policy lets in no other style', async () => {
		await wear({ brandColor: COLOR }, async () => {
			for (const path of ['/', '/contact', '/no-such-page']) {
				const response = await page(path);
				const html = await response.text();
				expect(html.includes(`<style>html:root{--accent:light-dark(${COLOR},`), path).toBe(true);
				expect(response.headers.get('content-security-policy')).toMatch(
					/style-src ('sha256-[\w+/]{43}=' )+'self' 'sha256-/,
				);
				expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
			}
		});
	});

	test('is the shipped one again after it is taken out', async () => {
		await wear({ brandColor: COLOR }, async () => {});
		expect((await (await page('/')).text()).includes('html:root')).toBe(false);
	});

	test.each(['teal', '#abc', '#0e6660; } body { display: none'])('%s is not published as one', async (brandColor) => {
		const { status, body } = await contentManager<{ error: { details: { errors: { path: string[] }[] } } }>(
			'POST',
			`/single-types/${APPEARANCE}/actions/publish`,
			{ ...(await open(APPEARANCE)), brandColor },
		);
		expect(status).toBe(400);
		expect(body.error.details.errors.map(({ path }) => path)).toEqual([['brandColor']]);
		expect(JSON.stringify(body)).toContain('for example #0e6660.');
		expect((await (await page('/')).text()).includes('html:root')).toBe(false);
	});
});

describe('the clinic’s logo', () => {
	test.each([
		{ logoShowsName: false, who: 'stands beside the clinic’s name, which says it all', alt: '', isNameWritten: true },
		{
			logoShowsName: true,
			who: 'that shows the name says it to those who do not see it',
			alt: 'Austin Ketamine Specialists',
			isNameWritten: false,
		},
	])('$who', async ({ logoShowsName, alt, isNameWritten }) => {
		const { file, answer } = await upload('logo.png', 'image/png', PICTURE);
		if (!file) throw new Error(`The upload was answered: ${answer}`);
		try {
			await wear({ logo: file, logoShowsName }, async () => {
				const response = await page('/contact');
				const header = /<header.*?<\/header>/s.exec(await response.text())?.[0] ?? '';
				const [image = ''] = /<img[^>]*>/.exec(header) ?? [];
				expect(image).toContain(`src="${file.url}"`);
				expect(image).toContain(`alt="${alt}"`);
				expect(image).toMatch(/width="\d+" height="\d+"/);
				expect(image).toMatch(/srcset="\/uploads\/thumbnail_/);
				expect(/<span[^>]*>Austin Ketamine Specialists/.test(header)).toBe(isNameWritten);
				expect(response.headers.get('cache-tag')).toMatch(/upload-?file:/i);
				expect((await page(file.url)).headers.get('content-type')).toBe('image/png');
			});
		} finally {
			await remove(file.id);
		}
	});
});
