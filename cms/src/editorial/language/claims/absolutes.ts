import { absolutes as english } from './english';
import { lists as englishLists } from './english/lists';
import { ClaimFinder } from './finder';
import { absolutes as spanish } from './spanish';
import { lists as spanishLists } from './spanish/lists';

/** Finds what no text may claim, by language. */
export const absolutesIn = { en: new ClaimFinder(english, englishLists), es: new ClaimFinder(spanish, spanishLists) };
