import type { Enum_Sideeffect_Seriousness, TreatmentSafetyFragment } from '#lib/cms/generated/graphql.ts';
import { sampleStudy } from '#lib/sections/testing.ts';

type SideEffect = NonNullable<TreatmentSafetyFragment['sideEffects'][number]>;

/** A side effect, counted in 91 people if a number is given. */
export function sideEffect(
	name: string,
	affected?: number,
	seriousness: Enum_Sideeffect_Seriousness = 'common',
	whatToDo = 'Tell staff.',
): SideEffect {
	return {
		__typename: 'SideEffect',
		documentId: `side-effect-${name}`,
		demonstration: true,
		name,
		medicalTerm: null,
		seriousness,
		whatToDo,
		frequency:
			affected === undefined
				? null
				: { affected, outOf: 91, population: 'people with depression', study: sampleStudy, source: null },
		studies: [],
		sources: [],
	};
}
