import { contentHash } from '../../content/canonical-json';
import type { Fields } from '../../content/fields';
import { plainContent } from '../../content/plain-content';
import type { FindingKey } from './api';

/** What no rule reads that a reviewer may override. Signing takes the mark of a demonstration away: it must not end an override. */
const LEFT_OUT = ['demonstration', 'placeholder', 'slug', 'anchor'];

/** Of a picture, only its description is words: which file it is may change. */
const PICTURES = ['image', 'photo'];

const descriptionOf = (picture: unknown): string =>
  String((picture as { alternativeText?: string | null } | null)?.alternativeText ?? '');

function wordsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsIn);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const kept = Object.entries(value).filter(([name]) => !LEFT_OUT.includes(name));
  return Object.fromEntries(
    kept.map(([name, inner]) => [name, PICTURES.includes(name) ? descriptionOf(inner) : wordsIn(inner)]),
  );
}

/**
 * Names the words that an override is given for: all that a version says and uses, in its order. Other than with a signature, prices,
 * buttons and the place of a section count, since rules that may be overridden read them too.
 *
 * @param fields the fields of a version, or of a snapshot of it
 */
export const overriddenWords = (fields: Fields): string => contentHash(wordsIn(plainContent(fields)));

/**
 * Tells whether two findings of the same words are one.
 *
 * @param one a finding, or what an override was given for
 * @param other the same
 */
export const isSameFinding = (one: FindingKey, other: FindingKey): boolean =>
  one.code === other.code &&
  one.message === other.message &&
  one.path.join('.') === other.path.join('.') &&
  one.words.join('\n') === other.words.join('\n');
