import type { ClaimWords } from '../claim-words';

/** Miracle and breakthrough, and words as large. */
export const wonder: ClaimWords = {
  idea: 'wonder',
  claims: [
    '!miracles?|miraculous|miraculously|mirical|miricle|panacea|godsend|wonderdrug|cureall',
    '!magic|magical|silver bullets?|pills?|wand|cure|drug|potion|fix|solution|answer|treatment|medicine',
    'like|pure|is|works_like|work|works|truly|sheer !magic $',
    '!wonder drug|cure|treatment|medicine|pill|therapy|remedy',
    '!holy grail',
    '!breakthroughs?',
    'a|this|the|new|medical !break through treatment|therapy|medicine|drug|cure|discovery',
    '!revolutionary|revolutionize|revolutionizes|revolutionized|revolutionizing|revolutionise|revolutionises',
    '!revolution in|for ~3 care|treatment|medicine|@cond',
    '!game|paradigm ~1 changer|changing|changers|shifting',
    '!gamechanger|gamechanging|groundbreaking|earthshattering|earth_shattering|trailblazing',
    '!ground breaking|breaker',
    '!cure all',
    '!too good to be true ~,3 but',
    '!unheard of results|relief|success',
  ],
  otherSenses: [
    '(?:revolutionary|miracle|breakthrough|miraculous|magic|guaranteed|permanent|cure|best|lifetime) claims?|hype|promises|advertising|ads|marketing',
    'breakthrough|breakthroughs pain|pains|headaches?|migraines?|symptoms?|seizures?|bleeding|attacks?|infections?|episodes?|dose|doses|anxiety|nausea|cancer_pain|medicine|medication',
    'pain|dose|medicine|seizures? ~3 breakthrough $',
    'breakthrough therapy|device designation|status|program',
    'revolutionary war',
    'miracle (?:mile|league|gro|whip)',
    'magic (?:marker|mushrooms?|kingdom)',
  ],
};
