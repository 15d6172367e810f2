import path from 'node:path';
import { build } from 'vite';

// node scripts/build-edge.ts: the edge as plain JavaScript in one file. Node could run it as it is written, but would take 130 ms and 30 MB to
// read the types away at each start.
const web = path.resolve(import.meta.dirname, '..');

await build({
	configFile: false,
	root: web,
	logLevel: 'warn',
	publicDir: false,
	build: {
		ssr: path.join(web, 'edge/main.ts'),
		outDir: path.join(web, 'dist'),
		target: 'node24',
		sourcemap: true,
		minify: false,
	},
});
