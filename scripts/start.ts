import { build, requireRoom, type Part } from './lib/builds.ts';
import { launch, prepare } from './lib/launch.ts';
import { cmsCommand, webCommand } from './lib/servers.ts';
import { stopSignal } from './lib/stop.ts';

const PARTS: Part[] = ['shared', 'cms', 'admin', 'web'];

/** `pnpm start`: from a bare copy of the repository to a clinic's site with demo content, and from then on just both servers. */
export default async function start(): Promise<number> {
	try {
		const settings = await prepare();
		requireRoom(PARTS);
		await build(PARTS);
		return await launch(settings, (...given) => [cmsCommand(...given), webCommand(...given)]);
	} catch (error) {
		if (stopSignal.aborted) return 0;
		throw error;
	}
}
