import { clinicContact } from '#lib/clinic/contact.ts';
import type { LayoutServerLoad } from './$types';

// Asks nobody: the frame around an error page must never be what fails.
export const load: LayoutServerLoad = () => ({ clinic: clinicContact() });
