declare global {
	namespace App {
		interface Locals {
			/** What this answer depends on, named as cache tags; filled while the CMS is asked. */
			tags: Set<string>;
		}
	}
}

export {};
