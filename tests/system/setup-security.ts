import type { TestProject } from 'vitest/node';
import { startSystem } from './setup.ts';

/** A CMS that may be asked anything, for the walk of the schema: every guard but the list of operations stands as in production. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
	return startSystem(project, { openCmsAlone: true });
}
