import type { Build } from './build-cache.ts';

/** What both packages import. */
export const shared: Build = {
	name: 'shared',
	inputs: ['shared/src', 'shared/tsconfig.json', 'shared/package.json'],
	outputs: ['shared/dist'],
};

/** The CMS's own code. */
export const cmsCode: Build = {
	name: 'cms',
	inputs: ['cms/src', 'cms/config', 'cms/tsconfig.json', 'cms/package.json', 'shared/src', 'pnpm-lock.yaml'],
	outputs: ['cms/dist/src', 'cms/dist/config'],
};

/** The panel in the browser, with the settings Strapi writes into it. 40 seconds and 2 GB: never for another reason than these. */
export const admin: Build = {
	name: 'admin',
	inputs: [
		'cms/src/admin',
		'cms/src/content/opened-version-header.ts',
		'cms/config/admin.ts',
		'cms/config/server.ts',
		'cms/package.json',
		'pnpm-lock.yaml',
	],
	outputs: ['cms/dist/build'],
};

/** Strapi's development server empties cms/dist, panel included; from here it is put back in a moment. */
export const adminCopy: Build = { ...admin, name: 'admin-copy', outputs: ['.cache/admin'] };

/** What a patient reads. */
export const web: Build = {
	name: 'web',
	inputs: [
		'web/src',
		'web/static',
		'web/scripts',
		'web/package.json',
		'web/tsconfig.json',
		'web/vite.config.ts',
		'shared/src',
		'pnpm-lock.yaml',
	],
	outputs: ['web/build'],
};

/** The server around it. */
export const edge: Build = {
	name: 'edge',
	inputs: ['web/edge', 'web/scripts/build-edge.ts', 'web/package.json', 'pnpm-lock.yaml'],
	outputs: ['web/dist'],
};
