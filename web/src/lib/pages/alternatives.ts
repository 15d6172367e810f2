import type { AlternativeFragment } from '#lib/cms/generated/graphql.ts';
import { present } from './facts.ts';
import { needed } from './incomplete.ts';
import type { NamedItem } from './named-items.ts';
import type { Citation, References } from './references.ts';

/** Another treatment, and what it rests on. */
export interface Alternative extends NamedItem {
	citations: Citation[];
}

/**
 * Reads the other treatments of a page.
 *
 * @param items the repeatable part as GraphQL gives it
 * @param references the page's reference list
 * @returns the treatments, at least one
 * @throws PageIncomplete when there is none: a page that offers one treatment must name the others
 */
export function alternativeList(
	items: readonly (AlternativeFragment | null)[] | null,
	references: References,
): Alternative[] {
	return needed(present(items), 'other treatments').map(({ name, description, studies, sources }) => ({
		name: needed(name, 'name of another treatment'),
		description: description ?? '',
		citations: references.citeAll(studies, sources),
	}));
}
