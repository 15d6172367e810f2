import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { WEB } from '../../scripts/lib/paths.ts';

/**
 * Writes a build like adapter-node's that wraps the real one: `/visited/<number>` is answered with a real page's HTML and headers, made different
 * for each number, and everything else by the real app. So the edge keeps as many pages as a measurement wants without a CMS that holds them.
 *
 * @param folder where
 * @param html the real page
 * @param headers its headers, names and values
 * @returns the build's folder
 */
export function writeStubBuild(folder: string, html: string, headers: Record<string, string>): string {
	const build = path.join(folder, 'stub-build');
	mkdirSync(build, { recursive: true });
	const real = (file: string) => JSON.stringify(pathToFileURL(path.join(WEB, 'build', file)).href);
	writeFileSync(path.join(build, 'package.json'), '{"type":"module"}');
	writeFileSync(path.join(build, 'handler.js'), `export * from ${real('handler.js')};\n`);
	writeFileSync(
		path.join(build, 'adapter-node.js'),
		`import * as real from ${real('adapter-node.js')};
const html = ${JSON.stringify(html)};
const headers = ${JSON.stringify(headers)};
const visited = /^\\/visited\\/(\\d+)$/;
export const assets = real.assets;
export const server = {
	async respond(request, options) {
		const [, number] = visited.exec(new URL(request.url).pathname) ?? [];
		if (number === undefined) return real.server.respond(request, options);
		const page = html.replaceAll('igraine', 'igraine ' + number);
		return new Response(page, { headers: { ...headers, 'cache-tag': headers['cache-tag'].replaceAll(':', ':' + number) } });
	},
};
`,
	);
	return build;
}
