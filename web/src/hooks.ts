import type { Transport } from '@sveltejs/kit/hooks';

/**
 * Pages run no script of ours (`csr = false`), and yet Kit writes down all they are made from, for that script to read, and throws it away:
 * a tenth of the time of a page. Anything but a plain value is written down as nothing. A page that is to run a script must go without this.
 */
export const transport: Transport = {
	unsent: {
		encode: (value) => typeof value === 'object' && value !== null && 1,
		decode() {
			throw new Error('The data of a page is not sent to the browser: take "unsent" out of hooks.ts.');
		},
	},
};
