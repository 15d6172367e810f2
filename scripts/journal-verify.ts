import path from 'node:path';
import { build } from './lib/builds.ts';
import { run } from './lib/command.ts';
import { cmsEnvironment } from './lib/environments.ts';
import { heldSettings } from './lib/held-settings.ts';
import { CMS } from './lib/paths.ts';

/** The program runs in the folder of the CMS; a file is named from where the command was given. */
const absolute = (argument: string, index: number, all: string[]): string =>
	all[index - 1] === '--export' ? path.resolve(argument) : argument;

/**
 * `pnpm journal:verify`: walks the journal and says whether it is as it was written. Exit code 1 when it is not.
 *
 * @param args `--seen <hash noted before>`, `--export <new file>`
 */
export default async function journalVerify(args: string[]): Promise<number> {
	await build(['cms']);
	const program = path.join(CMS, 'dist/src/content/journal/verify.js');
	const env = cmsEnvironment(heldSettings());
	const { code } = await run({ program, args: args.map(absolute), cwd: CMS, env, show: true });
	return code;
}
