import { effect } from './english/effect';
import { effectFrames } from './english/effect-frames';
import { lists as englishLists } from './english/lists';
import { proof } from './english/proof';
import { ClaimFinder } from './finder';
import { effect as spanish } from './spanish/effect';
import { effectFrames as spanishFrames } from './spanish/effect-frames';
import { lists as spanishLists } from './spanish/lists';

/** Finds claims that a treatment works, by language. */
export const effectsIn = {
  en: new ClaimFinder([effect, proof, effectFrames], englishLists),
  es: new ClaimFinder([spanish, spanishFrames], spanishLists),
};
