import { inject } from 'vitest';
import { adminLogin } from './cms.ts';
import { untilHeard } from './heard.ts';

/** A picture of one transparent pixel, PNG. */
export const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);

/** A file of the media library. */
export interface UploadedFile {
	id: number;
	documentId: string;
	url: string;
}

/**
 * Puts a file into the media library, as the admin does, and waits until the site has heard of it.
 *
 * @param name its file name
 * @param type the media type its sender claims
 * @param content its bytes
 * @param alternativeText what it shows, in words
 * @returns the status, the file if there is one now, and the answer as text
 */
export async function upload(
	name: string,
	type: string,
	content: Buffer,
	alternativeText = 'Planted by a test',
): Promise<{ status: number; file?: UploadedFile; answer: string }> {
	const form = new FormData();
	form.append('files', new Blob([new Uint8Array(content)], { type }), name);
	form.append('fileInfo', JSON.stringify({ name, alternativeText }));
	const response = await fetch(`${inject('cmsUrl')}/upload`, {
		method: 'POST',
		headers: { authorization: `Bearer ${adminLogin()}` },
		body: form,
	});
	const answer = await response.text();
	const body = JSON.parse(answer) as UploadedFile[] | object;
	const file = Array.isArray(body) ? body[0] : undefined;
	if (file) await untilHeard();
	return { status: response.status, file, answer };
}

/** Puts another file in the place of one in the media library, as "Replace media" does, and waits until the site has heard of it. */
export async function replace(id: number, name: string, type: string, content: Buffer): Promise<void> {
	const form = new FormData();
	form.append('files', new Blob([new Uint8Array(content)], { type }), name);
	const headers = { authorization: `Bearer ${adminLogin()}` };
	const response = await fetch(`${inject('cmsUrl')}/upload?id=${id}`, { method: 'POST', headers, body: form });
	if (!response.ok) throw new Error(`Replacing a file was answered ${response.status}: ${await response.text()}`);
	await untilHeard();
}

/** Takes a file out of the media library, and waits until the site has heard of it. */
export async function remove(id: number): Promise<void> {
	const headers = { authorization: `Bearer ${adminLogin()}` };
	await fetch(`${inject('cmsUrl')}/upload/files/${id}`, { method: 'DELETE', headers });
	await untilHeard();
}
