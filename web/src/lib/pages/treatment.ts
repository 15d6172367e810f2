import type { AnswerWithNotices } from '#lib/cms/client.ts';
import type { TreatmentPageQuery } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import type { ContentsEntry } from '#lib/sections/definition.ts';
import { sectionModels } from '#lib/sections/model.ts';
import { alternativeList } from './alternatives.ts';
import { createAnchors } from './anchors.ts';
import { blocks } from './blocks.ts';
import { isDemonstration } from './demonstration.ts';
import { clinicTelephone, safetyNotice, standingNotice } from './facts.ts';
import { pageHead } from './head.ts';
import { needed } from './incomplete.ts';
import { invitation } from './invitation.ts';
import { createReferences } from './references.ts';
import { pageReview } from './review.ts';
import { safetyFacts } from './safety-facts.ts';
import { treatmentFacts } from './treatment-facts.ts';

/** The parts of a treatment's page that come from its facts, in reading order. */
const OWN_PARTS: ContentsEntry[] = [
	{ id: 'how-it-is-given', heading: words.treatment.howPerformed },
	{ id: 'monitoring', heading: words.treatment.monitoring },
	{ id: 'safety', heading: words.treatment.safety },
	{ id: 'side-effects', heading: words.safety.sideEffects },
	{ id: 'alternatives', heading: words.treatment.alternatives },
	{ id: 'evidence', heading: words.treatment.evidence },
];

/**
 * Turns the CMS's answer into the page of a treatment.
 *
 * @param answer the answer, with the treatment in it
 * @param url the page's full address
 * @param now the moment the page is made: a review may be overdue
 * @returns the page, or `undefined` if the CMS knows no such treatment
 * @throws PageIncomplete when its risks, its alternatives or another part it must not be served without are missing
 */
export function treatmentPage(answer: AnswerWithNotices<TreatmentPageQuery>, url: string, now: Date) {
	const [treatment] = answer.treatments;
	if (!treatment) return undefined;

	const references = createReferences();
	const uniqueId = createAnchors(OWN_PARTS.map(({ id }) => id));
	const telephone = clinicTelephone(answer.clinic);
	const facts = treatmentFacts(treatment);
	const safety = safetyFacts(treatment, references);
	const alternatives = alternativeList(treatment.alternatives, references);
	const contents = [...OWN_PARTS];
	// Silence is not approval.
	const isOffLabel = treatment.approvalStatus !== 'approved';
	const demonstration = isDemonstration(answer);
	const review = pageReview(treatment.review, demonstration, answer.clinic, now);
	const offersBooking = review?.offersBooking ?? true;
	const page = {
		...{ telephone, references, uniqueId, offersBooking },
		...{ notices: answer.notices, isOffLabel: () => isOffLabel },
	};
	const summary = needed(treatment.summary, 'summary');

	return {
		head: pageHead({ title: facts.name, summary, url, seo: treatment.seo }, answer.clinic?.name ?? ''),
		title: facts.name,
		summary,
		demonstration,
		review,
		telephone,
		safetyNotice: safetyNotice(treatment.safetyNotice),
		offLabel: isOffLabel ? standingNotice(answer.notices, 'offLabel') : undefined,
		facts,
		preparation: blocks(treatment.preparation),
		followup: blocks(treatment.followup),
		safety,
		alternatives,
		sections: sectionModels(treatment.sections, page, contents),
		contents,
		talkToProvider: standingNotice(answer.notices, 'talkToProvider'),
		nextSteps: invitation(treatment.callsToAction, telephone, offersBooking),
		references: references.list(),
	};
}
