const SIBILANT = /(?:[sxz]|[cs]h)$/;
const CONSONANT_Y = /(?<stem>.*[^aeiou])y$/;

function formsOf(verb: string): string[] {
  const doubled = verb.endsWith('+');
  const base = doubled ? verb.slice(0, -1) : verb;
  const stem = doubled ? base + base.at(-1) : base.replace(/e$/, '');
  const y = CONSONANT_Y.exec(base)?.groups?.stem;
  if (y) return [base, `${y}ies`, `${y}ied`, `${base}ing`];
  return [base, SIBILANT.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}

/**
 * All forms of verbs, as the inside of a regular expression.
 *
 * @param verbs `end stop+ beat/beaten`: `+` doubles the last letter, `/` adds forms that follow no rule
 */
export const formsOfVerbs = (verbs: string): string =>
  verbs
    .split(' ')
    .flatMap((verb) => {
      const [base = '', ...irregular] = verb.split('/');
      return [...formsOf(base), ...irregular];
    })
    .join('|');
