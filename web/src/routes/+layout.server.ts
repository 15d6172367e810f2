import { lastFrame } from '#lib/clinic/last-frame.ts';
import type { LayoutServerLoad } from './$types';

// Asks nobody: the frame around an error page must never be what fails.
export const load: LayoutServerLoad = () => ({ frame: lastFrame() });
