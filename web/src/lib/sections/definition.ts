import type { Component } from 'svelte';
import type {
	ConditionPageQuery,
	HomePageQuery,
	InfoPageQuery,
	NoticesFragment,
	TreatmentPageQuery,
} from '#lib/cms/generated/graphql.ts';
import type { Telephone } from '#lib/clinic/telephone.ts';
import type { UniqueId } from '#lib/pages/anchors.ts';
import type { Notice } from '#lib/pages/facts.ts';
import type { References } from '#lib/pages/references.ts';

type ZoneOf<Page> = Page extends { sections: infer Zone }
	? NonNullable<NonNullable<Zone>[keyof NonNullable<Zone> & number]>
	: never;

type AnySection =
	| ZoneOf<NonNullable<ConditionPageQuery['conditions'][number]>>
	| ZoneOf<NonNullable<TreatmentPageQuery['treatments'][number]>>
	| ZoneOf<NonNullable<HomePageQuery['homePage']>>
	| ZoneOf<NonNullable<InfoPageQuery['infoPages'][number]>>;

/** Strapi adds `Error` to every union; it is answered with 503 before a section is looked for. */
export type SectionFragment = Exclude<AnySection, { __typename: 'Error' }>;

/** The name of a kind of section, as GraphQL says it. A kind that some zone offers and no query spreads is in here too. */
export type SectionName = SectionFragment['__typename'];

/** A place the contents list leads to. */
export interface ContentsEntry {
	id: string;
	heading: string;
}

/** What a section may need to know of the page it stands on. */
export interface PageFacts {
	telephone: Telephone;
	references: References;
	uniqueId: UniqueId;
	notices: NoticesFragment | null;
	/** True unless the page's science says that the FDA approved this treatment for this condition. */
	isOffLabel(treatmentId: string): boolean;
	/** False where the page is overdue for longer than the clinic allows. */
	offersBooking: boolean;
	/** Adds a place inside the section to the contents list, after the section's own. */
	addToContents(entry: ContentsEntry): void;
}

/** A kind of section as the registry knows it: what its model looks like is between its function and its component. */
export interface SectionDefinition<Fragment, Model = never> {
	/** The id a section of this kind gets if the editor gave it none. */
	anchor: string;
	/** Turns a part of the GraphQL answer into what the component shows. Throws PageIncomplete if something must not be missing. */
	model: (fragment: Fragment, page: PageFacts) => unknown;
	/** Words that stand under the heading, before any that an editor wrote. */
	notice?: (model: Model) => Notice | undefined;
	/** Shows the model; heading, text and landmark are drawn around it by `Section.svelte`. */
	component: Component<{ model: Model }>;
}

/**
 * Ties a section's function to its component, so that the compiler sees when they disagree.
 *
 * @param definition the section's anchor, function and component
 * @returns the same definition
 */
export function defineSection<Fragment, Model>(
	definition: SectionDefinition<Fragment, Model> & { model: (fragment: Fragment, page: PageFacts) => Model },
): SectionDefinition<Fragment> {
	return definition;
}
