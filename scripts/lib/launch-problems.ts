import type { Environment } from './env-file.ts';

/** What of the content bears on going live. */
export interface LaunchContent {
	clinic: { name: string | null; telephone: string | null; openingHours: unknown[] | null } | null;
	/** Published people. */
	clinicians: { name: string | null; placeholder: boolean | null }[];
	/** Published documents marked as a placeholder or a demonstration, by the name of their kind. */
	marked: Record<string, { name: string | null }[]>;
}

/** 555-0100 to 555-0199 are kept for fiction in every area of the North American Numbering Plan. */
const isFictional = (telephone: string | null | undefined) => /^\+1\d{3}55501\d{2}$/.test(telephone ?? '');

const LOCAL_HOST = /^(localhost|127\.|\[::1\]|.*\.(example|invalid|test|local)$)/;

function isPublicAddress(address: string | undefined): boolean {
	if (!address || !URL.canParse(address)) return false;
	const { protocol, hostname } = new URL(address);
	return protocol === 'https:' && !LOCAL_HOST.test(hostname);
}

function settingProblems(settings: Environment): string[] {
	const problems: [boolean, string][] = [
		[
			!isPublicAddress(settings.SITE_URL),
			'SITE_URL is not a public https:// address. Set it to the one patients type.',
		],
		[
			isFictional(settings.CLINIC_TELEPHONE),
			'CLINIC_TELEPHONE is a number from fiction. Set it to the number of the clinic.',
		],
		[settings.DEMO_CONTENT === 'true', 'DEMO_CONTENT is true. Set it to false, so that no demo document comes back.'],
		[
			settings.ADMIN_EMAIL?.endsWith('.example') === true,
			'ADMIN_EMAIL belongs to the demo. Give the administrator a real address in the admin, and take the line out.',
		],
	];
	return problems.filter(([applies]) => applies).map(([, sentence]) => sentence);
}

function contentProblems({ clinic, clinicians, marked }: LaunchContent): string[] {
	const problems: string[] = [];
	if (!clinic?.name) problems.push('The clinic is not published. Open Clinic in the admin, fill it in and publish it.');
	if (isFictional(clinic?.telephone))
		problems.push('The telephone of the clinic is a number from fiction. Change it in Clinic.');
	if (clinic && !clinic.openingHours?.length) problems.push('The clinic has no opening hours. Add them in Clinic.');
	if (clinicians.every(({ placeholder }) => placeholder === true))
		problems.push('No real clinician is published: nobody can stand behind the medical pages. Add one in Clinician.');
	for (const [kind, documents] of Object.entries(marked))
		for (const { name } of documents)
			problems.push(`${kind} "${name ?? 'without a name'}" is still marked. Write it, then turn the mark off.`);
	return problems;
}

/**
 * Says what keeps a clinic's site from going live.
 *
 * @param settings the environment both servers are started with
 * @param content what the CMS has published
 * @returns one sentence a problem, each with what to do; none when the site may go live
 */
export function launchProblems(settings: Environment, content: LaunchContent): string[] {
	return [...settingProblems(settings), ...contentProblems(content)];
}
