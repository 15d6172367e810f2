import { createRequire } from 'node:module';
import path from 'node:path';
import { CMS } from './paths.ts';

/**
 * Loads a module of the CMS, as it was compiled last.
 *
 * @param file below its `src`, without an ending: `editorial/language/index`
 * @returns what it exports; its type is the caller's word
 * @throws Error when the CMS is not compiled
 */
export const compiledCms = <Exports>(file: string): Exports =>
	createRequire(import.meta.url)(path.join(CMS, 'dist/src', `${file}.js`)) as Exports;
