import type {
	Enum_Componentpartfinding_Polarity,
	ScienceSectionFragment,
	StudyFragment,
} from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { blocks, type Block } from '#lib/pages/blocks.ts';
import { present } from '#lib/pages/facts.ts';
import { needed } from '#lib/pages/incomplete.ts';
import { designOf, type Citation } from '#lib/pages/references.ts';
import type { PageFacts } from '../definition.ts';

/** A study as it stands beside a finding. */
export interface FindingStudy {
	design: string;
	comparator: string;
	missedOutcome: boolean;
	retracted: boolean;
	citation: Citation;
}

/** What was seen, in whom, and what that cannot tell. */
export interface Finding {
	text: string;
	polarity: Enum_Componentpartfinding_Polarity;
	studies: FindingStudy[];
	limits: string;
}

/** The science of one treatment for one condition. */
export interface ScienceModel {
	approval: string;
	strength: { label: string; explanation: string };
	mechanism: Block[];
	mechanismCertainty: string;
	targets: { name: string; description: string; certainty: string }[];
	findings: Finding[];
	unknowns: Block[];
	sought: string;
}

type Science = NonNullable<ScienceSectionFragment['science']>;
type FindingFragment = NonNullable<NonNullable<Science['findings']>[number]>;

// Who was asked or read there is not counted in people.
const WITHOUT_PEOPLE: readonly StudyFragment['design'][] = ['guideline', 'label'];

/** Beside a finding, even that nobody counted is said. */
const designAndPeople = (study: StudyFragment): string =>
	study.participants || WITHOUT_PEOPLE.includes(study.design)
		? designOf(study)
		: `${designOf(study)}, ${words.science.peopleUnknown}`;

function finding({ text, polarity, limits, studies }: FindingFragment, page: PageFacts): Finding {
	const what = needed(text, 'text of a finding');
	return {
		text: what,
		polarity: needed(polarity, `polarity of the finding "${what}"`),
		limits: polarity === 'benefit' ? needed(limits, `limits of the benefit "${what}"`) : (limits ?? ''),
		studies: needed(present(studies), `studies of the finding "${what}"`).map((study) => ({
			design: designAndPeople(study),
			comparator: study.comparator ?? '',
			missedOutcome: study.primaryOutcomeMet === 'no',
			retracted: study.retracted === true,
			citation: page.references.cite(study),
		})),
	};
}

/**
 * Reads the science of a page.
 *
 * @param section the section as GraphQL gives it
 * @param page the page it stands on
 * @returns what the section shows
 * @throws PageIncomplete when evidence, limits of a benefit, or what is not known are missing
 */
export function scienceModel(section: ScienceSectionFragment, page: PageFacts): ScienceModel {
	const science = needed(section.science, 'published treatment science in its science section');
	return {
		approval: words.approvals[needed(science.approvalStatus, 'FDA status of the treatment')],
		strength: words.evidence[needed(science.evidenceStrength, 'strength of the evidence')],
		mechanism: needed(blocks(science.mechanism), 'mechanism'),
		mechanismCertainty: words.certainties[needed(science.mechanismCertainty, 'certainty of the mechanism')],
		targets: present(science.targets).map(({ name, description, certainty }) => ({
			name: needed(name, 'name of a receptor target'),
			description: description ?? '',
			certainty: words.certainties[needed(certainty, `certainty of the target "${name}"`)],
		})),
		findings: needed(present(science.findings), 'findings').map((item) => finding(item, page)),
		unknowns: needed(blocks(science.unknowns), 'text on what is not known'),
		sought: science.contrarySoughtOn ? words.science.sought(science.contrarySoughtOn) : '',
	};
}
