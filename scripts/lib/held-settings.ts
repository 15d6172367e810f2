import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from './env-file.ts';
import { withDefaults } from './environments.ts';
import { ROOT } from './paths.ts';

/** The settings of this machine as `.env` holds them, those of the terminal over them. Nothing is made or written. */
export function heldSettings(): Environment {
	const file = path.join(ROOT, '.env');
	const held = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
	return withDefaults({ ...held, ...process.env });
}
