import type { Enum_Contraindication_Severity, TreatmentSafetyFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { present } from './facts.ts';
import { needed } from './incomplete.ts';
import type { Citation, References } from './references.ts';
import { sideEffectGroups, type SideEffectGroup } from './side-effects.ts';

/** The most serious first, whatever order an editor gave. */
const SEVERITIES: readonly Enum_Contraindication_Severity[] = ['absolute', 'relative', 'caution'];

/** Contraindications of one severity. */
export interface ContraindicationGroup {
	severity: Enum_Contraindication_Severity;
	heading: string;
	items: { name: string; advice: string; citations: Citation[] }[];
}

/** Who should not have a treatment, and what may happen to those who have it. */
export interface SafetyFacts {
	contraindications: ContraindicationGroup[];
	sideEffects: SideEffectGroup[];
}

/**
 * Reads the risks of a treatment.
 *
 * @param treatment the treatment as GraphQL gives it
 * @param references the page's reference list
 * @returns contraindications by severity, side effects by seriousness
 * @throws PageIncomplete when either is missing: a page that lost its contraindications must be impossible
 */
export function safetyFacts(treatment: TreatmentSafetyFragment, references: References): SafetyFacts {
	const all = needed(present(treatment.contraindications), 'contraindications');
	for (const { name, severity } of all) needed(severity, `severity of the contraindication "${name}"`);
	const contraindications = SEVERITIES.flatMap((severity) => {
		const items = all
			.filter((item) => item.severity === severity)
			.map(({ name, advice, studies, sources }) => ({
				name: needed(name, 'name of a contraindication'),
				advice: needed(advice, `advice of the contraindication "${name}"`),
				citations: references.citeAll(studies, sources),
			}));
		return items.length > 0 ? [{ severity, heading: words.severities[severity], items }] : [];
	});
	return {
		contraindications,
		sideEffects: sideEffectGroups(needed(present(treatment.sideEffects), 'side effects'), references),
	};
}
