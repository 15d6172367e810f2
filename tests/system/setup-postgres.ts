import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';
import { startSystem } from './setup.ts';

/** The system of `setup.ts`, on PostgreSQL. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
	return startSystem(project, { startDatabase: startPostgres });
}
