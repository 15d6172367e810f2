import { createHash } from 'node:crypto';

// RFC 8785 sorts by UTF-16 code units, as JavaScript compares strings.
const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(byName)
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

/**
 * Writes data as JSON in one way only, so that equal data has equal text: members sorted by name, no white space (RFC 8785, JSON
 * Canonicalization Scheme; member names made of digits alone, which a JavaScript object cannot hold in that order, come first).
 *
 * @param value plain data; dates become ISO 8601 texts, `undefined` members are left out
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/**
 * Names data by its content.
 *
 * @param value plain data
 * @returns the SHA-256 of its canonical JSON, 64 hexadecimal digits
 */
export const contentHash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
