import type { Answer } from '#lib/cms/client.ts';
import type { ClinicianPageQuery, TeamPageQuery } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { person, present } from './facts.ts';
import { pageHead } from './head.ts';

/**
 * Turns the CMS's answer into the page that introduces the team.
 *
 * @param answer the answer
 * @param url the page's full address
 * @returns the page
 */
export function teamPage(answer: Answer<TeamPageQuery>, url: string) {
	const people = present(answer.clinicians).map(person);
	const page = { title: words.clinician.team, summary: words.clinician.teamSummary, url };
	return {
		head: pageHead(page, answer.clinic?.name ?? ''),
		summary: people.length > 0 ? words.clinician.teamSummary : words.clinician.noTeam,
		people,
	};
}

/**
 * Turns the CMS's answer into the page of one clinician.
 *
 * @param answer the answer, with the clinician in it
 * @param url the page's full address
 * @returns the page, or `undefined` if the CMS knows no such clinician
 * @throws PageIncomplete when the clinician has no name
 */
export function clinicianPage(answer: Answer<ClinicianPageQuery>, url: string) {
	const [clinician] = answer.clinicians;
	if (!clinician) return undefined;
	const facts = person(clinician);
	const summary = [facts.credentials, facts.jobTitle].filter(Boolean).join(', ');
	const rows = [
		{ label: words.clinician.license, text: clinician.license },
		{ label: words.clinician.languages, text: clinician.languages },
		{ label: words.clinician.conflictsOfInterest, text: clinician.conflictsOfInterest },
	];
	return {
		head: pageHead({ title: facts.name, summary, url }, answer.clinic?.name ?? ''),
		person: facts,
		summary,
		rows: rows.flatMap(({ label, text }) => (text ? [{ label, text }] : [])),
	};
}
