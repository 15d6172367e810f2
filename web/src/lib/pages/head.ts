/** What the head of a page says about it. */
export interface PageHead {
	title: string;
	description: string;
	canonical: string;
}

/**
 * Writes the head of a page.
 *
 * @param page the page's own title and summary, the words an editor wrote for search engines, and its address
 * @param clinicName stands behind the title, so that a row of tabs can be told apart
 * @returns title, description and canonical address
 */
export function pageHead(
	page: {
		title: string;
		summary: string;
		url: string;
		seo?: { title: string | null; description: string | null } | null;
	},
	clinicName: string,
): PageHead {
	const title = page.seo?.title || page.title;
	return {
		title: title.includes(clinicName) ? title : `${title} | ${clinicName}`,
		description: page.seo?.description || page.summary,
		canonical: page.url,
	};
}
