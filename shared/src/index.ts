export { addressOf, PAGE_FOLDERS, type PageType } from './addresses.ts';
export { cacheTag, fileTag } from './cache-tags.ts';
export { walkDocuments, type AnswerDocument } from './documents.ts';
export { DEFAULT_LOCALE, LOCALES, type Locale } from './locales.ts';
export { MINIMUM_SECRET_LENGTH, secretProblem } from './secrets.ts';
