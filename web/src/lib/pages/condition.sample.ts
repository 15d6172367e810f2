import type { AnswerWithNotices } from '#lib/cms/client.ts';
import type { ConditionPageQuery } from '#lib/cms/generated/graphql.ts';
import { sample as prose } from '#lib/sections/prose/sample.ts';
import { sample as safety } from '#lib/sections/safety/sample.ts';
import { sample as science } from '#lib/sections/science/sample.ts';
import { sample as treatment } from '#lib/sections/treatment/sample.ts';
import { sample as welcome } from '#lib/sections/welcome/sample.ts';
import { paragraph, sampleNotices } from '#lib/sections/testing.ts';

type Condition = NonNullable<ConditionPageQuery['conditions'][number]>;

/**
 * An answer with a whole page in it.
 *
 * @param changes what is different about the condition
 */
export function conditionAnswer(changes: Partial<Condition> = {}): AnswerWithNotices<ConditionPageQuery> {
	const condition: Condition = {
		__typename: 'Condition',
		documentId: 'condition-1',
		demonstration: true,
		name: 'Migraine',
		slug: 'migraine',
		clinicalName: 'Refractory chronic migraine',
		alternateNames: [{ name: 'Chronic migraine' }],
		icd10Codes: [{ code: 'G43.711' }],
		summary: 'What it is and what may help.',
		review: null,
		safetyNotice: {
			__typename: 'SafetyNotice',
			documentId: 'safety-1',
			demonstration: true,
			title: 'When to get help right away',
			lines: [{ text: 'Call 911 for a sudden headache.', telephone: '911' }],
			fullList: paragraph('Call 911 for any of these.'),
		},
		sections: [welcome, prose, treatment, science, safety],
		callsToAction: [],
		relatedConditions: [],
		seo: null,
		...changes,
	};
	const clinic = {
		__typename: 'Clinic' as const,
		documentId: 'clinic',
		name: 'The Clinic',
		tagline: null,
		telephone: '+15125550100',
		textTelephone: null,
		email: null,
		timeZone: 'America/Chicago',
		openingHours: [],
		specialHours: [],
	};
	return {
		clinic,
		appearance: null,
		announcements: [],
		notices: sampleNotices,
		conditions: [condition],
	};
}
