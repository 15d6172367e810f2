/** The languages the clinic publishes in. Every type a patient reads is prepared for more; English is written now. */
export const LOCALES = ['en'] as const;

/** A language the clinic publishes in, as an IETF BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** The language a page is in when its address names none. */
export const DEFAULT_LOCALE: Locale = 'en';
