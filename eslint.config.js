import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
	{
		ignores: [
			'**/node_modules/',
			'**/dist/',
			'**/build/',
			'**/.svelte-kit/',
			'**/.strapi/',
			'.cache/',
			'cms/database/',
			'cms/types/',
			'web/src/lib/cms/generated/',
		],
	},
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node } },
		rules: {
			// The compiler knows better, types included.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			// `== null` asks for null and undefined at once, on purpose.
			eqeqeq: ['error', 'always', { null: 'ignore' }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { globals: { ...globals.browser }, parserOptions: { parser: ts.parser } },
		rules: {
			// The addresses come from the CMS: they are data, not routes.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error',
		},
	},
	{
		files: ['cms/src/admin/**'],
		languageOptions: { globals: { ...globals.browser } },
	},
	{
		// Arrows point one way: cms -> shared <- web.
		files: ['cms/**', 'shared/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: ['@clinic-pages/web', '**/web/**'] }] },
	},
	{
		files: ['web/**', 'shared/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: ['@clinic-pages/cms', '**/cms/src/**'] }] },
	},
);
