import { DEFAULT_LOCALE, type Locale } from '@clinic-pages/shared';
import { en } from './en.ts';

/** The words of the interface in one language. */
export type Words = typeof en;

const dictionaries: Record<Locale, Words> = { en };

/** The words of the interface in the language of the page. */
export const words = dictionaries[DEFAULT_LOCALE];
