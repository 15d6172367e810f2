import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

type Middleware = (context: object, next: () => unknown) => unknown;

interface Documents {
	(uid: string): Record<string, (params: object) => Promise<{ documentId: string; summary: string }>>;
	use(middleware: Middleware): void;
}

interface Strapi {
	documents: Documents;
}

const CONDITION = 'api::condition.condition';

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * Publishes the migraine page with the gate and without it, turn about in one CMS, and writes both times in milliseconds, each the median:
 * `gate-cost.ts <the folder of the CMS> <costs.json> <rounds>`.
 */
async function main([appDir = '', target = '', rounds = '']: string[]): Promise<void> {
	const load = createRequire(path.join(appDir, 'package.json'));
	let isGuarded = true;
	const gate: { guardPublishing(strapi: Strapi): void } = load(path.join(appDir, 'dist/src/editorial/gate.js'));
	const { guardPublishing } = gate;
	gate.guardPublishing = (strapi) => {
		const documents = Object.assign((uid: string) => strapi.documents(uid), {
			use: (guard: Middleware) => strapi.documents.use((context, next) => (isGuarded ? guard(context, next) : next())),
		});
		const get = (_: Strapi, name: string) => (name === 'documents' ? documents : Reflect.get(strapi, name, strapi));
		guardPublishing(new Proxy<Strapi>(strapi, { get }));
	};
	const strapi: Strapi = await load('@strapi/strapi')
		.createStrapi({ appDir, distDir: path.join(appDir, 'dist') })
		.load();
	const pages = strapi.documents(CONDITION);
	const page = await pages.findFirst?.({ filters: { slug: 'migraine' }, status: 'draft' });
	if (!page) throw new Error('There is no migraine page.');
	const { documentId } = page;
	await pages.update?.({ documentId, data: { summary: '' } });
	const isRefused = await pages.publish?.({ documentId }).then(
		() => false,
		() => true,
	);
	if (!isRefused) throw new Error('A page without a summary was published: the gate does not stand there.');
	const times = { guarded: [] as number[], unguarded: [] as number[] };
	for (let round = 0; round < Number(rounds); round += 1) {
		for (const way of ['guarded', 'unguarded'] as const) {
			isGuarded = way === 'guarded';
			await pages.update?.({ documentId, data: { summary: `${page.summary} ${round} ${way}` } });
			const start = performance.now();
			await pages.publish?.({ documentId });
			times[way].push(performance.now() - start);
		}
	}
	writeFileSync(target, JSON.stringify({ guarded: median(times.guarded), unguarded: median(times.unguarded) }));
}

main(process.argv.slice(2)).then(
	() => process.exit(0),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
