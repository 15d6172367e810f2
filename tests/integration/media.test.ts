import { expect, inject, test } from 'vitest';
import { PICTURE } from '../system/appearance.ts';
import { PIXEL, remove, replace, upload } from '../system/media.ts';

test('a picture from the media library is served by the site itself, as what it is', async () => {
	const { file, answer } = await upload('pixel.png', 'image/png', PIXEL);
	if (!file) throw new Error(`The upload was answered: ${answer}`);
	const response = await fetch(`${inject('webUrl')}${file.url}`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('image/png');
	expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
	expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	expect(
		Buffer.from(await response.arrayBuffer())
			.subarray(1, 4)
			.toString(),
	).toBe('PNG');
	expect(response.headers.get('content-disposition')).toBeNull();
	await remove(file.id);
	expect((await fetch(`${inject('webUrl')}${file.url}`)).status).toBe(404);
});

test('a picture that an editor replaces is the new one at once, at the same address', async () => {
	const { file, answer } = await upload('replaced.png', 'image/png', PIXEL);
	if (!file) throw new Error(`The upload was answered: ${answer}`);
	const widthNow = async () => {
		const response = await fetch(`${inject('webUrl')}${file.url}`);
		// A PNG says at its sixteenth byte how wide it is.
		return Buffer.from(await response.arrayBuffer()).readUInt32BE(16);
	};
	expect(await widthNow()).toBe(1);
	await replace(file.id, 'other.png', 'image/png', PICTURE);
	expect(await widthNow()).toBeGreaterThan(1);
	await remove(file.id);
});

test('a PDF is saved by the browser under its own name, never opened under the clinic’s', async () => {
	const { file, answer } = await upload('notice.pdf', 'application/pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
	if (!file) throw new Error(`The upload was answered: ${answer}`);
	const { status, headers } = await fetch(`${inject('webUrl')}${file.url}`);
	expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
	expect(headers.get('content-disposition')).toMatch(/^attachment; filename="notice_\w+\.pdf"$/);
	expect(headers.get('x-content-type-options')).toBe('nosniff');
	expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
	await remove(file.id);
});

test('a picture that is not there is 404; one that is uploaded after that shows at once, each of its sizes, until it goes', async () => {
	const statusOf = async (url: string) => (await fetch(inject('webUrl') + url)).status;
	expect(await statusOf('/uploads/no_such_1a2b.png')).toBe(404);
	const { file, answer } = await upload('wide.png', 'image/png', PICTURE);
	if (!file) throw new Error(`The upload was answered: ${answer}`);
	const formats = JSON.parse(answer) as { formats: Record<string, { url: string }> }[];
	const urls = [file.url, ...Object.values(formats[0]?.formats ?? {}).map(({ url }) => url)];
	expect(urls.length).toBeGreaterThan(2);
	for (const url of urls) expect([url, await statusOf(url)]).toEqual([url, 200]);
	await remove(file.id);
	for (const url of urls) expect([url, await statusOf(url)]).toEqual([url, 404]);
});

test.each([
	['page.html', 'text/html', '<script>alert(1)</script>'],
	['picture.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
	['disguised.png', 'image/png', '<html><script>alert(1)</script></html>'],
	['archive.pdf', 'application/pdf', 'PK\x03\x04 not a document'],
])('%s, which could run code on the site, is refused at the upload', async (name, type, content) => {
	const { status, file, answer } = await upload(name, type, Buffer.from(content));
	expect([status, file]).toEqual([400, undefined]);
	expect(answer).toContain('Save it as JPEG, PNG');
});

test.each(['/uploads/..%2ffavicon.png', '/uploads/..%2f..%2fadmin', '/uploads/a.png%00', '/uploads/admin'])(
	'%s leads to nothing inside the CMS',
	async (path) => {
		expect([400, 404]).toContain((await fetch(`${inject('webUrl')}${path}`)).status);
	},
);
