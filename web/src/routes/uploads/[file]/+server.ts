import { fileTag } from '@clinic-pages/shared';
import { CMS_URL } from '$app/env/private';
import { error } from '@sveltejs/kit';
import { FILES_TAG, mayBeInLibrary } from '#lib/cms/files.ts';
import { withTimeout } from '#lib/cms/timeout.ts';
import type { RequestHandler } from './$types';

const PDF = 'application/pdf';
const SHOWN_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', PDF];

// The media library's files come from this origin: a patient's browser meets no other host.
export const GET: RequestHandler = async ({ params, locals, setHeaders }) => {
	if (!/^[\w-]+\.[a-z0-9]+$/i.test(params.file)) error(404, 'Not a file of the media library.');
	if (!(await mayBeInLibrary(params.file))) {
		// The CMS's word, and so it stands until a file comes.
		locals.tags.add(FILES_TAG);
		error(404, 'The media library lists no such file.');
	}
	const answer = await withTimeout(`${CMS_URL}/uploads/${params.file}`).catch(() =>
		error(503, 'The media library is away.'),
	);
	if (answer.status === 404) error(404, 'The media library knows no such file.');
	const type = answer.headers.get('content-type')?.split(';', 1)[0] ?? '';
	if (!answer.ok || !SHOWN_TYPES.includes(type))
		error(answer.ok ? 404 : 503, 'The media library gave no picture and no PDF.');
	setHeaders({ 'content-type': type });
	// A PDF may hold code of its own: it is saved and opened by the reader's own program, never run under the clinic's name.
	if (type === PDF) setHeaders({ 'content-disposition': `attachment; filename="${params.file}"` });
	// A photo that is withdrawn from the media library loses its copy too.
	locals.tags.add(fileTag(params.file));
	const length = answer.headers.get('content-length');
	if (length) setHeaders({ 'content-length': length });
	return new Response(answer.body);
};
