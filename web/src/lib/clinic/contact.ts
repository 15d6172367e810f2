import { CLINIC_NAME, CLINIC_TELEPHONE } from '$app/env/private';
import type { ClinicFragment } from '#lib/cms/generated/graphql.ts';
import { telephone, type Telephone } from './telephone.ts';

/** Who answers this site, and how to reach them. */
export interface ClinicContact {
	name: string;
	tagline: string;
	telephone: Telephone;
}

let lastKnown: ClinicContact | undefined;

/**
 * Keeps the clinic's name and number for pages that cannot ask the CMS: 404 and 503.
 *
 * @param clinic the clinic as the CMS last gave it; one without a name or number is not kept
 */
export function rememberClinic(clinic: unknown): void {
	const { name, tagline, telephone: number } = (clinic ?? {}) as Partial<ClinicFragment>;
	if (name && number) lastKnown = { name, tagline: tagline ?? '', telephone: telephone(number) };
}

/**
 * Says how to reach the clinic, whatever happens.
 *
 * @returns what the CMS last said, or the settings this server was started with
 */
export function clinicContact(): ClinicContact {
	return lastKnown ?? { name: CLINIC_NAME, tagline: '', telephone: telephone(CLINIC_TELEPHONE) };
}
