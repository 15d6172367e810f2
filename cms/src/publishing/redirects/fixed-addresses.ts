import { PAGE_FOLDERS } from '@clinic-pages/shared';

const FOLDERS = Object.values(PAGE_FOLDERS).flatMap((folder) => folder.slice(1) || []);

/** The first part of each address at which the web has something of its own: no page of an editor is reached there. */
export const FIXED_ADDRESSES: readonly string[] = [
  ...FOLDERS,
  ...['contact', 'uploads', 'unavailable', 'healthz', 'readyz', 'robots.txt', 'sitemap.xml'],
];
