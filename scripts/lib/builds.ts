import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BuildCache, type Build } from './build-cache.ts';
import { withBuildLock } from './build-lock.ts';
import { admin, adminCopy, cmsCode, edge, shared, web } from './build-parts.ts';
import { runOrThrow } from './command.ts';
import { cmsEnvironment } from './environments.ts';
import { CACHE, CMS, programOf, ROOT, SHARED, WEB } from './paths.ts';
import { requireDiskSpace } from './preflight.ts';
import { step } from './progress.ts';
import { throwAwaySecrets } from './secrets.ts';

const BUILD_MEGABYTES = 1_000;
const REST_MEGABYTES = 100;

const cache = new BuildCache(ROOT, path.join(CACHE, 'builds'));

async function make(build: Build, title: string, work: () => Promise<void>): Promise<void> {
	if (cache.isFresh(build)) return;
	const inputs = cache.inputsOf(build);
	await step(title, work);
	cache.remember(build, inputs);
}

const buildShared = () =>
	make(shared, 'Compiling the shared library', async () => {
		rmSync(path.join(SHARED, 'dist'), { recursive: true, force: true });
		await runOrThrow('Compiling the shared library', { program: programOf(SHARED, 'typescript/bin/tsc'), cwd: SHARED });
	});

/** Strapi loads every file it finds: one whose source is gone would still be a content type. */
function removeCompiledCms(): void {
	for (const name of ['src', 'config', 'tsconfig.tsbuildinfo'])
		rmSync(path.join(CMS, 'dist', name), { recursive: true, force: true });
}

const compileCms = () =>
	make(cmsCode, 'Compiling the CMS', async () => {
		removeCompiledCms();
		await runOrThrow('Compiling the CMS', { program: programOf(CMS, 'typescript/bin/tsc'), cwd: CMS });
	});

const PANEL = path.join(CMS, 'dist/build');
const PANEL_COPY = path.join(CACHE, 'admin');

function replaceFolder(from: string, to: string): void {
	rmSync(to, { recursive: true, force: true });
	cpSync(from, to, { recursive: true });
}

const bundleAdmin = () =>
	make(adminCopy, 'Building the admin panel (the longest step, about a minute)', async () => {
		// Strapi's build also compiles the CMS, and its configuration wants secrets: these are never written down.
		removeCompiledCms();
		const inputs = cache.inputsOf(cmsCode);
		await runOrThrow('Building the admin panel', {
			program: programOf(CMS, '@strapi/strapi/bin/strapi.js'),
			args: ['build'],
			cwd: CMS,
			env: { ...cmsEnvironment(throwAwaySecrets()), NODE_ENV: 'production' },
		});
		cache.remember(cmsCode, inputs);
		replaceFolder(PANEL, PANEL_COPY);
	});

async function buildAdmin(): Promise<void> {
	if (cache.isFresh(admin)) return;
	const inputs = cache.inputsOf(admin);
	await bundleAdmin();
	replaceFolder(PANEL_COPY, PANEL);
	cache.remember(admin, inputs);
}

const buildWeb = () =>
	make(web, 'Building the site', () =>
		runOrThrow('Building the site', { program: programOf(WEB, 'vite/bin/vite.js'), args: ['build'], cwd: WEB }),
	);

const buildEdge = () =>
	make(edge, 'Building the server around the site', () =>
		runOrThrow('Building the server around the site', { program: path.join(WEB, 'scripts/build-edge.ts'), cwd: WEB }),
	);

/** What can be built. `cms` is the CMS's own code; `admin` is the panel in the browser, and much slower. */
export type Part = 'shared' | 'cms' | 'admin' | 'web';

/**
 * Builds what is not already built from the files as they are now, in the right order, one command at a time on this machine.
 *
 * @param parts what the caller needs; the shared library always comes first
 * @throws Problem with the last lines of the compiler, or a sentence when the disk is too full
 */
export async function build(parts: readonly Part[]): Promise<void> {
	await withBuildLock(path.join(CACHE, 'build.lock'), async () => {
		await buildShared();
		if (parts.includes('admin')) await buildAdmin();
		if (parts.includes('cms') || parts.includes('admin')) await compileCms();
		if (parts.includes('web')) await buildWeb();
		if (parts.includes('web')) await buildEdge();
	});
}

/**
 * Checks, before anything is built or started, that the disk has room for it.
 *
 * @param parts what will be built
 * @throws Problem saying how much is missing
 */
export function requireRoom(parts: readonly Part[]): void {
	const all = { shared, cms: cmsCode, admin, web };
	const isAllBuilt = parts.every((part) => cache.isFresh(all[part]));
	requireDiskSpace(ROOT, isAllBuilt ? REST_MEGABYTES : BUILD_MEGABYTES);
}
