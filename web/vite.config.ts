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
	build: {
		// Keeps light-dark() as written; Vite would otherwise lower it to custom properties.
		cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
	},
});
