import { build as buildParts, requireRoom, type Part } from './lib/builds.ts';

const ALL: Part[] = ['shared', 'cms', 'admin', 'web'];

/**
 * `pnpm build [shared|cms|admin|web ...]`: builds what changed, and everything when nothing is named.
 *
 * @param names the parts
 */
export default async function build(names: string[]): Promise<void> {
	const parts = names.length > 0 ? ALL.filter((part) => names.includes(part)) : ALL;
	requireRoom(parts);
	await buildParts(parts);
	console.log(`Built: ${parts.join(', ')}.`);
}
