import type { SourceFragment, StudyFragment } from '#lib/cms/generated/graphql.ts';
import { words } from '#lib/i18n/index.ts';
import { safeHref } from './href.ts';
import { needed } from './incomplete.ts';

/** What a claim can rest on. */
export type Work = StudyFragment | SourceFragment;

/** A mark in the text: a number that leads to its reference. */
export interface Citation {
	number: number;
	/** The id of this mark, to come back to. */
	id: string;
	/** The id of the reference it leads to. */
	referenceId: string;
	/** What a reader sees: "3", or "3, retracted". */
	mark: string;
	/** What a screen reader says, short: "Reference 3: Etchison 2018". */
	label: string;
}

/** A line of the reference list. */
export interface Reference {
	id: string;
	number: number;
	authors: string;
	title: string;
	/** Journal or organization, and year. */
	where: string;
	/** DOI or address, as shown. */
	address: string;
	/** Where the address leads; empty for one that leads nowhere. */
	href: string;
	/** Design and number of people; empty for a source that is not a study. */
	design: string;
	retracted: boolean;
	citations: Citation[];
}

/** Numbers works in the order a page first cites them. */
export interface References {
	cite(work: Work): Citation;
	citeAll(...works: (readonly (Work | null)[] | null | undefined)[]): Citation[];
	list(): Reference[];
}

/** Closes a part of a reference with a full stop, so that it reads well aloud. */
const sentence = (part: string) => (part === '' || /[.?!]$/.test(part) ? part : `${part}.`);

const shortName = (work: Work) =>
	work.__typename === 'Study'
		? `${needed(work.authors, `authors of the study "${work.title}"`).split(/[\s,]/, 1)[0]} ${work.year ?? ''}`.trim()
		: needed(work.publisher, `publisher of the source "${work.title}"`);

const isRetracted = (work: Work) => work.__typename === 'Study' && work.retracted === true;

function addressOf(work: Work): { address: string; href: string } {
	const doi = work.__typename === 'Study' ? work.doi : null;
	if (doi) return { address: `doi.org/${doi}`, href: `https://doi.org/${doi}` };
	// A mistyped address costs its link, not the page.
	const href = safeHref(work.url);
	return { address: href.startsWith('http') ? new URL(href).hostname.replace(/^www\./, '') : (work.url ?? ''), href };
}

const whereOf = (work: Work) =>
	work.__typename === 'Study'
		? [work.journal, !work.journal?.includes(`${work.year}`) && work.year].filter(Boolean).join(', ')
		: [work.year, work.accessedOn && words.references.seenOn(work.accessedOn)].filter(Boolean).join(', ');

/**
 * Says how a study was made and with how many people.
 *
 * @param study the study
 * @returns for example "Randomized trial, 34 people"
 */
export function designOf(study: StudyFragment): string {
	const design = words.designs[needed(study.design, `design of the study "${study.title}"`)];
	return study.participants ? `${design}, ${words.people(study.participants)}` : design;
}

/**
 * Starts the reference list of one page.
 *
 * @returns a numbering that gives the same work the same number wherever it is cited
 */
export function createReferences(): References {
	const references = new Map<string, Reference>();

	function entry(work: Work): Reference {
		const found = references.get(work.documentId);
		if (found) return found;
		const number = references.size + 1;
		const reference: Reference = {
			id: `ref-${number}`,
			number,
			authors: sentence(
				needed(work.__typename === 'Study' ? work.authors : work.publisher, `author of "${work.title}"`),
			),
			title: sentence(needed(work.title, 'title of a reference')),
			where: sentence(whereOf(work)),
			...addressOf(work),
			design: work.__typename === 'Study' ? sentence(designOf(work)) : '',
			retracted: isRetracted(work),
			citations: [],
		};
		references.set(work.documentId, reference);
		return reference;
	}

	function cite(work: Work): Citation {
		const { id: referenceId, number, retracted, citations } = entry(work);
		const id = `cite-${number}-${citations.length + 1}`;
		const label = words.references.spoken(number, shortName(work), retracted);
		const citation = { number, id, referenceId, mark: words.references.mark(number, retracted), label };
		citations.push(citation);
		return citation;
	}

	return {
		cite,
		citeAll: (...works) =>
			works
				.flatMap((list) => list ?? [])
				.filter((work) => work !== null)
				.map(cite),
		list: () => [...references.values()],
	};
}
