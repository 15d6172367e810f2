import type { AnswerWithNotices } from '#lib/cms/client.ts';
import type { InfoPageQuery } from '#lib/cms/generated/graphql.ts';
import type { ContentsEntry } from '#lib/sections/definition.ts';
import { sectionModels } from '#lib/sections/model.ts';
import { createAnchors } from './anchors.ts';
import { clinicTelephone } from './facts.ts';
import { pageHead } from './head.ts';
import { needed } from './incomplete.ts';
import { createReferences } from './references.ts';

/** Below this many parts, a list of them is one more thing to read. */
const CONTENTS_FROM = 4;

/**
 * Turns the CMS's answer into an information page: fees, first visit, privacy and the like.
 *
 * @param answer the answer, with the page in it
 * @param url the page's full address
 * @returns the page, or `undefined` if the CMS knows no such page
 * @throws PageIncomplete when it has no title, or a section lacks what it must not be shown without
 */
export function infoPage(answer: AnswerWithNotices<InfoPageQuery>, url: string) {
	const [info] = answer.infoPages;
	if (!info) return undefined;
	const title = needed(info.title, 'title of the page');
	const summary = info.summary ?? '';
	const contents: ContentsEntry[] = [];
	const page = {
		telephone: clinicTelephone(answer.clinic),
		references: createReferences(),
		uniqueId: createAnchors(),
		notices: answer.notices,
		isOffLabel: () => true,
		offersBooking: true,
	};
	const sections = sectionModels(info.sections, page, contents);
	return {
		head: pageHead({ title, summary, url, seo: info.seo }, answer.clinic?.name ?? ''),
		title,
		summary,
		placeholder: info.placeholder === true,
		contents: contents.length >= CONTENTS_FROM ? contents : [],
		sections,
	};
}
