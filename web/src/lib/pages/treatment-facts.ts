import type { TreatmentFactsFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { blocks, type Block } from './blocks.ts';
import { safeHref } from './href.ts';
import { needed } from './incomplete.ts';

/** What a treatment is and how it is given. */
export interface TreatmentFacts {
	name: string;
	/** Label and text, in reading order. */
	medicine: { label: string; text: string }[];
	labelUrl: string;
	howPerformed: Block[];
	monitoring: Block[];
}

/**
 * Reads the facts of a treatment that its own page and condition pages share.
 *
 * @param treatment the treatment as GraphQL gives it
 * @returns its facts
 * @throws PageIncomplete when it does not say how it is given or how patients are watched
 */
export function treatmentFacts(treatment: TreatmentFactsFragment): TreatmentFacts {
	const { medicine } = treatment;
	const rows = [
		{ label: words.medicine.name, text: medicine?.nonProprietaryName },
		{ label: words.medicine.route, text: medicine?.administrationRoute },
		{ label: words.medicine.status, text: medicine?.legalStatus },
		{ label: words.medicine.approvedUses, text: medicine?.approvedUses },
	];
	return {
		name: needed(treatment.name, 'name of the treatment'),
		medicine: rows.flatMap(({ label, text }) => (text ? [{ label, text }] : [])),
		labelUrl: safeHref(medicine?.labelUrl),
		howPerformed: needed(blocks(treatment.howPerformed), 'text on how the treatment is given'),
		monitoring: needed(blocks(treatment.monitoring), 'text on how patients are watched'),
	};
}
