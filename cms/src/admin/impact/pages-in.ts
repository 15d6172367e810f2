import type { LivePage } from '../../content/live-page';

/** Names pages in a sentence, with their addresses. */
export const pagesIn = (pages: readonly LivePage[]): string =>
  pages.length === 0 ? 'no page yet' : pages.map(({ name, address }) => `${name} (${address})`).join(', ');
