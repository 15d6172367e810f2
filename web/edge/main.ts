import { performance } from 'node:perf_hooks';
import path from 'node:path';
import { createLog, reasonOf } from './log.ts';
import { readSettings } from './settings.ts';
import { startEdge } from './start.ts';

// node dist/main.js [build], in web/: the site, as it runs for a clinic.

const EXIT_MS = 9_500;
const build = path.resolve(process.argv[2] ?? 'build');
const log = createLog();

try {
	const running = await startEdge(readSettings(process.env), build, log);
	const stop = () => {
		log.info('Stopping', { uptime: Math.round(performance.now()) });
		// Whatever hangs: who asked us to stop waits 10 seconds.
		setTimeout(() => process.exit(1), EXIT_MS).unref();
		void running.stop().then(() => process.exit(0));
	};
	for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, stop);
	// A promise that a page left behind is no reason to take the whole site down.
	process.on('unhandledRejection', (error) => log.error('Something failed unseen', { reason: reasonOf(error) }));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
