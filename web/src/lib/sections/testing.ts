import { render } from 'svelte/server';
import { createAnchors } from '#lib/pages/anchors.ts';
import { createReferences } from '#lib/pages/references.ts';
import type { NoticesFragment, SourceFragment, StudyFragment } from '#lib/cms/generated/graphql.ts';
import type { ContentsEntry, PageFacts, SectionFragment } from './definition.ts';
import { sectionModels } from './model.ts';
import Section from './Section.svelte';

/** One paragraph of rich text, as the CMS stores it. */
export const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

export const sampleStudy: StudyFragment = {
	__typename: 'Study',
	documentId: 'study-1',
	title: 'A trial',
	authors: 'Etchison AR, Bos L',
	year: 2018,
	journal: 'West J Emerg Med 2018;19(6):952-960',
	doi: '10.5811/westjem.2018.8.37875',
	url: null,
	pmid: null,
	design: 'rct',
	participants: 34,
	setting: 'one emergency department',
	comparator: 'salt water',
	primaryOutcomeMet: 'no',
	limitations: 'small',
	retracted: false,
};

export const sampleSource: SourceFragment = {
	__typename: 'Source',
	documentId: 'source-1',
	publisher: 'Migraine Research Foundation',
	title: 'Facts',
	url: 'https://example.org/facts',
	year: null,
	accessedOn: '2026-11-22',
};

export const sampleNotices: NoticesFragment = {
	__typename: 'Notices',
	documentId: 'notices',
	demonstration: false,
	talkToProvider: { heading: 'Talk to your own provider', body: paragraph('They know you.') },
	goodFaithEstimate: { heading: 'Good Faith Estimate', body: paragraph('You may ask for one.') },
	complaints: { heading: 'Where to complain', body: paragraph('Write to us.') },
	offLabel: { heading: 'This use is off-label', body: paragraph('Approved, but not for this.') },
};

/** A page for a section to stand on. */
function samplePage(changes: Partial<PageFacts> = {}): Omit<PageFacts, 'addToContents'> {
	return {
		telephone: { text: '512-555-0100', href: 'tel:+15125550100' },
		references: createReferences(),
		uniqueId: createAnchors(),
		notices: sampleNotices,
		isOffLabel: () => true,
		offersBooking: true,
		...changes,
	};
}

/**
 * Shows one section as a patient gets it.
 *
 * @param fragment the section as GraphQL gives it
 * @param changes what is special about its page
 * @returns its HTML without Svelte's marks, and its entries in the contents list
 */
export function showSection(
	fragment: SectionFragment,
	changes: Partial<PageFacts> = {},
): { html: string; contents: ContentsEntry[] } {
	const contents: ContentsEntry[] = [];
	const [section] = sectionModels([fragment], samplePage(changes), contents);
	if (!section) throw new Error('No section was made.');
	const html = render(Section, { props: { section } }).body.replaceAll(/<!--.*?-->/g, '');
	return { html, contents };
}
