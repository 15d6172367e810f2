import type { ClinicContact } from '#lib/clinic/contact.ts';

declare global {
	namespace App {
		interface PageData {
			clinic: ClinicContact;
		}

		interface Locals {
			/** What this answer depends on, named as cache tags; filled while the CMS is asked. */
			tags: Set<string>;
		}
	}
}

export {};
