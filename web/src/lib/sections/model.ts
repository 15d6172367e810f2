import { blocks, type Block } from '#lib/pages/blocks.ts';
import type { Notice } from '#lib/pages/facts.ts';
import { PageIncomplete } from '#lib/pages/incomplete.ts';
import type { ContentsEntry, PageFacts, SectionDefinition, SectionFragment, SectionName } from './definition.ts';
import { registry } from './registry.ts';

/** A section, ready to show. */
export interface SectionModel {
	name: SectionName;
	id: string;
	heading: string;
	/** Stands before the body. */
	notice?: Notice;
	body: Block[];
	/** What the section's own component shows. */
	model: unknown;
}

/**
 * Turns the zone of a page into sections, in the editor's order.
 *
 * @param zone the `sections` of a GraphQL answer
 * @param page what sections need to know of their page
 * @param contents gets an entry for each section with a heading
 * @returns the sections
 * @throws PageIncomplete on a section this site cannot show: half a page is never served
 */
export function sectionModels(
	zone: readonly (SectionFragment | { __typename: 'Error' } | null)[] | null,
	page: Omit<PageFacts, 'addToContents'>,
	contents: ContentsEntry[],
): SectionModel[] {
	return (zone ?? []).map((fragment) => {
		const name = fragment?.__typename;
		if (!fragment || fragment.__typename === 'Error' || !(fragment.__typename in registry)) {
			throw new PageIncomplete(
				`The page has a section this site does not know: ${name}. Deploy the web before the CMS.`,
			);
		}
		const definition = registry[fragment.__typename] as SectionDefinition<SectionFragment>;
		const id = page.uniqueId(fragment.anchor || definition.anchor);
		const heading = fragment.heading ?? '';
		if (heading) contents.push({ id, heading });
		const facts = { ...page, addToContents: (entry: ContentsEntry) => void contents.push(entry) };
		const model = definition.model(fragment, facts);
		const notice = definition.notice?.(model as never);
		return { name: fragment.__typename, id, heading, notice, body: blocks(fragment.body), model };
	});
}
