import { build, requireRoom } from './lib/builds.ts';
import { launch, prepare } from './lib/launch.ts';
import type { ServerCommand } from './lib/server.ts';
import { cmsDevelopmentCommand, webDevelopmentCommand } from './lib/servers.ts';
import { stopSignal } from './lib/stop.ts';

/** What the server says goes to the terminal too, each line behind its name. */
function spoken(command: ServerCommand, prefix: string): ServerCommand {
	const onOutput = (text: string) => console.log(text.trimEnd().replace(/^/gm, `${prefix} | `));
	return { ...command, onOutput };
}

/** `pnpm dev`: both servers, reloading what a developer edits. */
export default async function dev(): Promise<number> {
	try {
		const settings = await prepare();
		requireRoom(['shared']);
		await build(['shared']);
		return await launch(settings, (...given) => [
			spoken(cmsDevelopmentCommand(...given), 'cms'),
			spoken(webDevelopmentCommand(...given), 'web'),
		]);
	} catch (error) {
		if (stopSignal.aborted) return 0;
		throw error;
	}
}
