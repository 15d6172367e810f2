import type { AnswerWithNotices } from '#lib/cms/client.ts';
import type { ConditionPageQuery } from '#lib/cms/generated/graphql.ts';
import type { ContentsEntry } from '#lib/sections/definition.ts';
import { sectionModels } from '#lib/sections/model.ts';
import { conditionJsonLd } from '#lib/seo/condition-json-ld.ts';
import { createAnchors } from './anchors.ts';
import { isDemonstration } from './demonstration.ts';
import { card, clinicTelephone, present, safetyNotice, standingNotice } from './facts.ts';
import { pageHead } from './head.ts';
import { needed, PageIncomplete } from './incomplete.ts';
import { invitation } from './invitation.ts';
import { createReferences } from './references.ts';
import { pageReview } from './review.ts';

type Condition = NonNullable<ConditionPageQuery['conditions'][number]>;

const sectionsNamed = <N extends string>(condition: Condition, name: N) =>
	present(condition.sections).filter(
		(section): section is Extract<typeof section, { __typename: N }> => section.__typename === name,
	);

/** A treatment is off-label for this condition unless the page's science says it is approved: silence is not approval. */
function approvedTreatments(condition: Condition): Set<string | undefined> {
	const sciences = sectionsNamed(condition, 'ComponentSectionScience').map(({ science }) => science);
	return new Set(
		sciences
			.filter((science) => science?.approvalStatus === 'approved')
			.map((science) => science?.treatment?.documentId),
	);
}

/** Speaking of a treatment without its risks is what this site exists to make impossible. */
function assertRisksShown(condition: Condition): void {
	const shown = new Set(
		sectionsNamed(condition, 'ComponentSectionSafety').map(({ treatment }) => treatment?.documentId),
	);
	for (const { treatment } of sectionsNamed(condition, 'ComponentSectionTreatment')) {
		if (!shown.has(treatment?.documentId))
			throw new PageIncomplete(`The page offers "${treatment?.name}" without its risks.`);
	}
}

/**
 * Turns the CMS's answer into the page of a condition.
 *
 * @param answer the answer, with the condition in it
 * @param url the page's full address
 * @param now the moment the page is made: a review may be overdue
 * @returns the page, or `undefined` if the CMS knows no such condition
 * @throws PageIncomplete when anything the page must not be served without is missing
 */
export function conditionPage(answer: AnswerWithNotices<ConditionPageQuery>, url: string, now: Date) {
	const [condition] = answer.conditions;
	if (!condition) return undefined;
	assertRisksShown(condition);

	const references = createReferences();
	const uniqueId = createAnchors();
	const telephone = clinicTelephone(answer.clinic);
	const approved = approvedTreatments(condition);
	const isOffLabel = (treatmentId: string) => !approved.has(treatmentId);
	// A page it only links to says for itself what it is.
	const demonstration = isDemonstration({ ...answer, conditions: [{ ...condition, relatedConditions: [] }] });
	const review = pageReview(condition.review, demonstration, answer.clinic, now);
	const offersBooking = review?.offersBooking ?? true;

	const contents: ContentsEntry[] = [];
	const sections = sectionModels(
		condition.sections,
		{ telephone, references, uniqueId, notices: answer.notices, isOffLabel, offersBooking },
		contents,
	);
	const firstPart = sections.findIndex(({ name }) => name !== 'ComponentSectionWelcome');
	const welcomes = sections.slice(0, firstPart === -1 ? sections.length : firstPart);
	const title = needed(condition.name, 'name of the condition');
	const summary = needed(condition.summary, 'summary');

	const clinicName = answer.clinic?.name ?? '';
	const alternateNames = present(condition.alternateNames).flatMap(({ name }) => name || []);
	const clinicalName = condition.clinicalName ?? '';
	const icd10Codes = present(condition.icd10Codes).flatMap(({ code }) => code ?? []);

	return {
		head: pageHead({ title, summary, url, seo: condition.seo }, clinicName),
		jsonLd: conditionJsonLd({
			...{ name: title, summary, url, alternateNames, clinicalName, icd10Codes, clinicName },
			clinicTelephone: answer.clinic?.telephone ?? '',
			review,
		}),
		title,
		alternateNames: alternateNames.join(', '),
		clinicalName,
		summary,
		demonstration,
		review,
		telephone,
		safetyNotice: safetyNotice(condition.safetyNotice),
		welcomes,
		contents: contents.slice(welcomes.filter(({ heading }) => heading).length),
		sections: sections.slice(welcomes.length),
		talkToProvider: standingNotice(answer.notices, 'talkToProvider'),
		nextSteps: invitation(condition.callsToAction, telephone, offersBooking),
		related: present(condition.relatedConditions).map(card),
		references: references.list(),
	};
}
