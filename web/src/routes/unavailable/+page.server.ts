import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

// What a reader gets when there is nothing else. The edge asks for it in good times and keeps it; readers cannot ask for it.
export const load: PageServerLoad = () => error(503, 'This page is not available right now.');
