import type { DemoDocument } from '../document';

/** One part of an information page. */
export const part = (heading: string, anchor: string, body: unknown) => ({
  __component: 'section.prose',
  heading,
  anchor,
  body,
});

/**
 * An information page.
 *
 * @param slug its address, which is its key too
 * @param data title, summary and sections; `placeholder: true` where the clinic has to write it
 */
export const infoPage = (slug: string, data: Record<string, unknown>): DemoDocument => ({
  uid: 'api::info-page.info-page',
  key: `info-page/${slug}`,
  publish: true,
  data: { slug, ...data },
});
