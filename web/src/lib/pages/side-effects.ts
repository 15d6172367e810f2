import type { TreatmentSafetyFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { needed } from './incomplete.ts';
import type { Citation, References, Work } from './references.ts';

type SideEffect = NonNullable<TreatmentSafetyFragment['sideEffects'][number]>;

/** A side effect, as a line of a list. */
export interface SideEffectItem {
	name: string;
	medicalTerm: string;
	/** "63 of 91", or empty where nobody counted. */
	frequency: string;
	/** Empty where the advice of the group holds. */
	whatToDo: string;
	citations: Citation[];
}

/** Side effects that share their seriousness and the people they were counted in. */
export interface SideEffectGroup {
	heading: string;
	serious: boolean;
	/** Who was counted: "Out of 91 people (…)". */
	intro: string;
	introCitations: Citation[];
	items: SideEffectItem[];
	/** The advice most of the group shares, said once; empty where no two share any. */
	whatToDo: string;
	/** True where some of the group have advice of their own. */
	hasExceptions: boolean;
}

const countedIn = ({ frequency }: SideEffect) =>
	frequency?.affected != null && frequency.outOf != null
		? `${frequency.outOf}/${frequency.population}/${(frequency.study ?? frequency.source)?.documentId}`
		: '';

/** Said once, advice is read; said eleven times, it is skipped. */
function sharedAdvice(effects: SideEffect[]): string {
	const advice = Map.groupBy(effects, ({ name, whatToDo }) => needed(whatToDo, `advice on the side effect "${name}"`));
	const [[most, sharing]] = [...advice].toSorted(([, a], [, b]) => b.length - a.length) as [[string, SideEffect[]]];
	return sharing.length > 1 || effects.length === 1 ? most : '';
}

function item(effect: SideEffect, shared: string, references: References): SideEffectItem {
	const { affected, outOf } = effect.frequency ?? {};
	const counted = affected != null && outOf != null;
	const countedBy = (effect.frequency?.study ?? effect.frequency?.source)?.documentId;
	return {
		name: needed(effect.name, 'name of a side effect'),
		medicalTerm: effect.medicalTerm ?? '',
		frequency: counted ? words.safety.frequency(affected, outOf) : '',
		whatToDo: effect.whatToDo === shared ? '' : (effect.whatToDo ?? ''),
		// The work that counted it stands in the line above the list.
		citations: references.citeAll(
			...[effect.studies, effect.sources].map((works) => works.filter((work) => work?.documentId !== countedBy)),
		),
	};
}

function group(effects: SideEffect[], serious: boolean, references: References): SideEffectGroup {
	const first = effects[0] as SideEffect;
	const whatToDo = sharedAdvice(effects);
	const { outOf, population, study, source } = first.frequency ?? {};
	const works: (Work | null)[] = countedIn(first) ? [study ?? null, source ?? null] : [];
	const counted = outOf != null && countedIn(first) !== '';
	// Cited before the items, as a reader meets it: numbers rise down the page.
	const introCitations = counted
		? needed(references.citeAll(works), `source of how often "${first.name}" happens`)
		: [];
	const items = effects.map((effect) => item(effect, whatToDo, references));
	return {
		heading: serious ? words.safety.serious : words.safety.common,
		serious,
		intro: counted
			? words.safety.counted(outOf, population ?? '')
			: serious
				? words.safety.seriousUncounted
				: words.safety.uncounted,
		introCitations,
		items,
		whatToDo,
		hasExceptions: items.some((line) => line.whatToDo !== ''),
	};
}

const byFrequency = (a: SideEffect, b: SideEffect) => (b.frequency?.affected ?? 0) - (a.frequency?.affected ?? 0);

/**
 * Orders side effects for a reader: serious first; then the common ones that were counted, most frequent first; then the rest.
 *
 * @param effects every side effect of a treatment
 * @param references the page's reference list
 * @returns groups that share seriousness and the people they were counted in
 * @throws PageIncomplete when a side effect has no name, seriousness or advice, or a count has no source
 */
export function sideEffectGroups(effects: readonly SideEffect[], references: References): SideEffectGroup[] {
	return (['serious', 'common'] as const).flatMap((seriousness) => {
		const matching = effects.filter(
			(effect) => needed(effect.seriousness, `seriousness of the side effect "${effect.name}"`) === seriousness,
		);
		const groups = Map.groupBy(matching, countedIn);
		const counted = [...groups].filter(([key]) => key !== '').map(([, members]) => members.toSorted(byFrequency));
		const uncounted = groups.get('') ?? [];
		return [...counted, ...(uncounted.length > 0 ? [uncounted] : [])].map((members) =>
			group(members, seriousness === 'serious', references),
		);
	});
}
