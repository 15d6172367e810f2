import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['none'],
					'style-src': ['self'],
					'img-src': ['self'],
					'form-action': ['self'],
					'base-uri': ['none'],
					'frame-ancestors': ['none'],
				},
			},
			// A page is one round trip: its styles travel inside it.
			inlineStyleThreshold: 100_000,
		}),
	],
	ssr: {
		// As a package of its own it loads the whole of `graphql`, some 100 files, at each start.
		noExternal: ['graphql-request', 'graphql'],
	},
	build: {
		// Keeps light-dark() as written; Vite would otherwise lower it to custom properties.
		cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
	},
});
