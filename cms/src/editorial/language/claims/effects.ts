import { effect as english } from './english/effect';
import { lists as englishLists } from './english/lists';
import { ClaimFinder } from './finder';
import { effect as spanish } from './spanish/effect';
import { lists as spanishLists } from './spanish/lists';

/** Finds claims that a treatment works, by language. */
export const effectsIn = {
  en: new ClaimFinder([english], englishLists),
  es: new ClaimFinder([spanish], spanishLists),
};
