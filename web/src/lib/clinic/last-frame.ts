import { CLINIC_NAME, CLINIC_TELEPHONE } from '$app/env/private';
import { bareFrame, type SiteFrame } from './frame.ts';

let lastKnown: SiteFrame | undefined;

/**
 * Keeps the frame for pages that cannot ask the CMS: 404 and 503. What depends on the hour is not kept.
 *
 * @param frame the frame as the CMS just gave it, if it gave one
 * @returns the frame to show now
 */
export function rememberFrame(frame: SiteFrame | undefined): SiteFrame {
	if (frame) lastKnown = { ...frame, opening: '', announcements: [] };
	return frame ?? lastFrame();
}

/**
 * Says who the clinic is and how to reach it, whatever happens.
 *
 * @returns what the CMS last said, or the settings this server was started with
 */
export function lastFrame(): SiteFrame {
	return lastKnown ?? bareFrame(CLINIC_NAME, CLINIC_TELEPHONE);
}
