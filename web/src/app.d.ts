import type { SiteFrame } from '#lib/clinic/frame.ts';

declare global {
	namespace App {
		interface PageData {
			frame: SiteFrame;
		}

		interface Locals {
			/** What this answer depends on, named as cache tags; filled while the CMS is asked. */
			tags: Set<string>;
			/** When this answer stops being true by itself: the clinic closes, an announcement ends. */
			expires?: Date;
			/** Set when this answer is no word of the CMS: it did not answer, or not with a whole page. */
			failed?: boolean;
		}
	}
}

export {};
