import { wordsIn } from '../../content/fields';
import type { Rule } from './rule';

// "Drug-free", "toll-free", "feel free" and "sin compromiso" promise nothing for nothing.
const SAYS_FREE =
  /(?<![-‐‑]|\bfeel )\bfree\b(?!-)|\b(?:gratis|gratuit[oa]s?)\b|\bsin (?:costo|cargo)\b|\bno (?:cost|charge)\b/iu;

/**
 * A call to action that says "free" says beside it what is free and what is not.
 *
 * Source: 16 CFR 251.1(c): the terms of a free offer stand in close conjunction with it. Example: "Free Consultation", explained by
 * "Free: a first talk by phone. Not free: treatment." "Call us toll-free" passes.
 */
export const freeExplained: Rule = ({ uid, fields }) => {
  const [words] = SAYS_FREE.exec(wordsIn(fields.label)) ?? [];
  if (uid !== 'api::call-to-action.call-to-action' || !words || wordsIn(fields.disclosure)) return [];
  return [
    {
      path: ['disclosure'],
      message: `The button says "${words}". Say here what is free and what is not, then publish.`,
      words: [words],
    },
  ];
};
