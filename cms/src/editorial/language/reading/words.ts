import type { Token } from './tokens';

const NOT = /^(?<verb>is|are|was|were|do|does|did|has|have|had|could|would|should|must|need|might|wo|ca|ai|sha)n'?t$/;
const IRREGULAR: Record<string, string> = { wo: 'will', ca: 'can', ai: 'is', sha: 'shall' };
const SHORT_VERBS: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' };
const IS_AFTER = /^(?:it|that|there|here|what|who|he|she|how|where|everything|nothing|this)$/;
/** Several words that mean one, and one that means several. */
const SAME = new Map(
  Object.entries({
    cannot: 'can not',
    noone: 'nobody',
    incurable: 'not curable',
    everyone: 'everybody',
    anyone: 'anybody',
    someone: 'somebody',
    percent: '%',
    pct: '%',
    '4ever': 'forever',
    painfree: 'pain free',
    riskfree: 'risk free',
    'f.d.a': 'fda',
  }),
);
const PHRASES: [first: string, rest: readonly string[], meant: string][] = [
  ['no', ['one'], 'nobody'],
  ['every', ['one'], 'everybody'],
  ['every', ['body'], 'everybody'],
  ['per', ['cent'], '%'],
  ['por', ['ciento'], '%'],
  ['por', ['cien'], '%'],
  ['one', ['hundred'], '100'],
  ['a', ['hundred', 'percent'], '100 %'],
  ['for', ['ever'], 'forever'],
];
const NUMBERS: Record<string, string> = { hundred: '100', cien: '100', ciento: '100' };

function expanded(text: string): string {
  const same = SAME.get(text);
  if (same) return same;
  const verb = NOT.exec(text)?.groups?.verb;
  if (verb) return `${IRREGULAR[verb] ?? verb} not`;
  const [whole = '', ending] = text.split("'");
  if (ending === undefined) return text;
  if (ending === 's') return IS_AFTER.test(whole) ? `${whole} is` : whole;
  const short = SHORT_VERBS[ending];
  return short ? `${whole} ${short}` : text;
}

function phraseAt(tokens: readonly Token[], at: number) {
  return PHRASES.find(
    ([first, rest]) => tokens[at]?.text === first && rest.every((word, index) => tokens[at + 1 + index]?.text === word),
  );
}

/** A number in words before a percent sign: `one hundred percent`, `cien por ciento`. */
const isPercentNext = (tokens: readonly Token[], at: number) =>
  ['%', 'percent', 'per', 'por'].includes(tokens[at + 1]?.text ?? '');

/**
 * Writes each word one way: `can't`, `cant` and `cannot` are `can not`, `one hundred percent` is `100 %`.
 *
 * @param tokens words and marks in small letters
 * @param source the text as written: only there can `sí` be told from `si`
 */
export function canonical(tokens: readonly Token[], source: string): Token[] {
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const phrase = phraseAt(tokens, at);
    const last = tokens[at + (phrase?.[1].length ?? 0)] as Token;
    const number = isPercentNext(tokens, at) ? NUMBERS[token.text] : undefined;
    const isYes =
      token.text === 'si' &&
      /^s[ií]$/i.test(source.slice(token.start, token.end).normalize()) &&
      /í/i.test(source.slice(token.start, token.end).normalize());
    const text = isYes ? 'yes' : (phrase?.[2] ?? number ?? expanded(token.text));
    // 💯 %
    if (text === '%' && words.at(-1)?.text === '%') continue;
    for (const word of text.split(' ')) words.push({ ...token, text: word, end: last.end });
    at += phrase?.[1].length ?? 0;
  }
  return words;
}
