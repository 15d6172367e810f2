import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run } from './command.ts';
import { systemEnvironment } from './environments.ts';
import { programOf, TESTS } from './paths.ts';
import { Problem } from './problem.ts';
import { step } from './progress.ts';

const DEBIAN = '/usr/bin/chromium';
const DEBIAN_FONTS = '/usr/share/fonts/truetype/liberation';

const isRoot = () => process.getuid?.() === 0;

/** Where Playwright would put its own Chromium, whether or not it is there. */
function playwrightsOwn(): string {
	const { chromium } = createRequire(path.join(TESTS, 'package.json'))('playwright-core') as {
		chromium: { executablePath(): string };
	};
	return chromium.executablePath();
}

/** The Chromium of this machine: Debian's, or the one Playwright installed. `undefined` if there is none. */
function findChromium(): string | undefined {
	return [DEBIAN, playwrightsOwn()].find((file) => existsSync(file));
}

async function installFromDebian(): Promise<void> {
	const env = { ...systemEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
	// Letters as wide as those of most devices: a page measured in others prints on more sheets than a patient's would.
	const packages = ['chromium', 'fonts-liberation'];
	await run({ program: 'apt-get', args: ['update', '-q'], cwd: '/', env });
	await run({ program: 'apt-get', args: ['install', '-qy', '--no-install-recommends', ...packages], cwd: '/', env });
}

async function installFromPlaywright(): Promise<void> {
	await run({ program: programOf(TESTS, 'playwright-core/cli.js'), args: ['install', 'chromium'], cwd: TESTS });
}

/**
 * Finds a Chromium for the browser tests, and installs one if there is none: Debian's when this is root on such a machine,
 * else Playwright's own, which is not reachable from everywhere.
 *
 * @returns the path of the program
 * @throws Problem saying what to install by hand
 */
export async function ensureChromium(): Promise<string> {
	const isDebian = isRoot() && existsSync('/usr/bin/apt-get');
	const isComplete = findChromium() && existsSync(DEBIAN_FONTS);
	if (isDebian && !isComplete) await step('Installing Chromium for the browser tests', installFromDebian);
	if (!findChromium()) await step('Installing Chromium for the browser tests', installFromPlaywright);
	const found = findChromium();
	if (found) return found;
	throw new Problem(
		`The browser tests need Chromium and none could be installed. Install it (on Debian: apt-get install chromium) so that ${DEBIAN} exists.`,
	);
}

/** What Chromium is started with: no traffic of its own, and no sandbox for root, whom it otherwise refuses. */
export function chromiumFlags(): string[] {
	const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
	return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}
