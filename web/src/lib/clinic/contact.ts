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
 * @param clinic the clinic as the CMS just gave it; one without a name or number is not kept
 * @returns how to reach the clinic, as now known
 */
export function rememberClinic(clinic: ClinicFragment | null): ClinicContact {
	if (clinic?.name && clinic.telephone) {
		lastKnown = { name: clinic.name, tagline: clinic.tagline ?? '', telephone: telephone(clinic.telephone) };
	}
	return clinicContact();
}

/**
 * Says how to reach the clinic, whatever happens.
 *
 * @returns what the CMS last said, or the settings this server was started with
 */
export function clinicContact(): ClinicContact {
	return lastKnown ?? { name: CLINIC_NAME, tagline: '', telephone: telephone(CLINIC_TELEPHONE) };
}
