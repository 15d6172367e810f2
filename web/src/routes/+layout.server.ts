import { frameOfErrors } from '#lib/cms/site.ts';
import type { LayoutServerLoad } from './$types';

// A page brings its own frame; this one is for error pages, and must never be what fails.
export const load: LayoutServerLoad = async () => ({ frame: await frameOfErrors() });
