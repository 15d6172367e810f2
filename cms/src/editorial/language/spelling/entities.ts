/** What an entity of HTML stands for, where it is no letter. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ lsquo: "'", rsquo: "'", ldquo: '"', rdquo: '"', laquo: '"', raquo: '"', ndash: '–', mdash: '—', hellip: '…' },
  ...{ iquest: '¿', iexcl: '¡' },
};
const ACCENTED = /^(?<letter>[a-z])(?:acute|grave|uml|circ|tilde|cedil|ring|caron|slash)$/i;
const LAST_CODE = 0x10ffff;

function numbered(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return code > 0 && code <= LAST_CODE ? String.fromCodePoint(code) : '';
}

/**
 * Reads an entity of HTML as a browser would show it: a pasted text may hold them.
 *
 * @param entity from its `&` to its `;`
 * @returns the character, its accent left out; nothing for one that shows nothing, or that is not known
 */
export function shown(entity: string): string {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) return numbered(name.slice(1));
  return ACCENTED.exec(name)?.groups?.letter ?? NAMED[name.toLowerCase()] ?? '';
}
