import { createHash } from 'node:crypto';
import { brandAccents } from './brand-color.ts';

// Colours and nothing else: no other sheet is ever named in the policy by `allowBrandStyle`.
const COLOR = '#[0-9a-f]{6}';
const PAIR = `light-dark\\(${COLOR},${COLOR}\\)`;
const SHEET = new RegExp(`<style>(html:root\\{--accent:${PAIR};--accent-ink:${PAIR};--on-accent:${PAIR}\\})</style>`);

/**
 * Writes the clinic's colour as a style sheet, which takes the place of the shipped accent in `app.css`.
 *
 * @param color what an editor wrote: `#rrggbb`
 * @returns the sheet, for both schemes; empty where the text is no colour
 */
export function brandStyle(color: string | null | undefined): string {
	const accents = brandAccents(color);
	if (!accents) return '';
	const { light, dark } = accents;
	const accent = `light-dark(${light.accent},${dark.accent})`;
	const onAccent = `light-dark(${light.onAccent},${dark.onAccent})`;
	return `html:root{--accent:${accent};--accent-ink:${accent};--on-accent:${onAccent}}`;
}

/**
 * Lets a browser use the clinic's colour: names the sheet by its hash in the page's policy, as SvelteKit does for the sheets it
 * inlines itself. A sheet that says anything but colours is not named.
 *
 * @param html the page
 * @param policy the page's `Content-Security-Policy`
 * @returns the policy, changed where the page has such a sheet and the policy goes by hashes
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
export function allowBrandStyle(html: string, policy: string): string {
	const sheet = SHEET.exec(html)?.[1];
	// In development styles need no hash, and one hash would forbid all others.
	if (!sheet || policy.includes("'unsafe-inline'")) return policy;
	const hash = createHash('sha256').update(sheet).digest('base64');
	return policy.replace(/\bstyle-src(?= )/, `style-src 'sha256-${hash}'`);
}
