import { svelte } from '@sveltejs/vite-plugin-svelte';
import { configDefaults, defineConfig } from 'vitest/config';

const exclude = [...configDefaults.exclude, '**/build/**', '**/.svelte-kit/**'];

export default defineConfig({
	test: {
		reporters: ['default', './tests/reporter.ts'],
		projects: [
			{
				// For the components, rendered as the server does. The settings of web/vite.config.ts belong to the whole app.
				plugins: [svelte({ configFile: false })],
				test: {
					name: 'unit',
					include: [
						'{shared,web,cms}/src/**/*.test.ts',
						'web/edge/**/*.test.ts',
						'cms/config/**/*.test.ts',
						'scripts/**/*.test.ts',
					],
					exclude,
				},
			},
			{
				test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], exclude },
			},
			{
				test: {
					name: 'system',
					include: ['tests/{integration,browser,faults}/**/*.test.ts'],
					exclude,
					globalSetup: './tests/system/setup.ts',
					// One system at a time: two cores are few.
					sequence: { groupOrder: 1 },
					// They share one CMS: a publish in one file would be seen in another.
					fileParallelism: false,
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					// These plant drafts everywhere: they have a CMS of their own.
					name: 'security',
					include: ['tests/security/**/*.test.ts'],
					exclude,
					globalSetup: './tests/system/setup-security.ts',
					sequence: { groupOrder: 3 },
					fileParallelism: false,
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'postgres',
					include: ['tests/integration/**/*.test.ts'],
					// What these check has no database in it, or starts a CMS on a file of its own.
					exclude: [...exclude, '**/{setup,cms-away,launch-check,password-reset}.test.ts'],
					globalSetup: './tests/system/setup-postgres.ts',
					sequence: { groupOrder: 2 },
					fileParallelism: false,
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'security-postgres',
					include: ['tests/security/**/*.test.ts'],
					exclude,
					globalSetup: './tests/system/setup-security-postgres.ts',
					sequence: { groupOrder: 4 },
					fileParallelism: false,
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
