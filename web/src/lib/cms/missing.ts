import { error, redirect } from '@sveltejs/kit';
import type { RedirectFragment } from './generated/graphql.ts';

/**
 * Answers for a page the CMS does not have: moved, gone, back soon, or never there.
 *
 * @param redirects what the CMS knows of the address
 * @throws Redirect 308 in one hop, or HttpError 410, 503 or 404
 */
export function answerMissing(redirects: readonly (RedirectFragment | null)[]): never {
	const [found] = redirects;
	if (found?.kind === 'moved' && found.target) redirect(308, found.target);
	if (found?.kind === 'gone') error(410, 'Taken down.');
	if (found?.kind === 'back_soon') error(503, 'Back soon.');
	error(404, 'The CMS knows no such page.');
}
