import { errors } from '@strapi/utils';
import type { FindingKey } from './api';

const LONGEST_REASON = 2_000;
const FEWEST_WORDS = 3;

/** A finding as a reviewer read it. */
export interface ReadFinding {
  /** Names the words of the draft that was read. */
  readonly hash: string;
  readonly finding: FindingKey;
}

/** A finding as a reviewer read it, and why it may pass. */
export interface OverrideReason extends ReadFinding {
  readonly reason: string;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function findingIn(value: unknown): FindingKey {
  const { code, path, message, words } = fieldsOf(value);
  if (typeof code === 'string' && typeof message === 'string' && isTexts(path) && isTexts(words))
    return { code: code as FindingKey['code'], path, message, words };
  throw new errors.ValidationError('"finding" is one that was answered for the draft: code, path, message and words.');
}

function refuseReason(message: string): never {
  throw new errors.ValidationError(message, { errors: [{ path: ['reason'], message, name: 'ValidationError' }] });
}

const wordsIn = (reason: string): number => new Set(reason.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*/gu)).size;

/**
 * Reads which finding a reviewer speaks of.
 *
 * @param body the request's
 * @throws ValidationError that says what to send
 */
export function readFindingIn(body: unknown): ReadFinding {
  const { hash, finding } = fieldsOf(body);
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
    throw new errors.ValidationError('"hash" names the words that were read: send the one that came with them.');
  return { hash, finding: findingIn(finding) };
}

/**
 * Reads what a reviewer wants to let pass, and why.
 *
 * @param body the request's
 * @throws ValidationError that says what to send; where it is the reason, at its field
 */
export function overrideIn(body: unknown): OverrideReason {
  const { reason } = fieldsOf(body);
  const read = readFindingIn(body);
  const given = typeof reason === 'string' ? reason.trim() : '';
  if (given.length > LONGEST_REASON) refuseReason(`Say it in ${LONGEST_REASON} characters at most.`);
  if (wordsIn(given) < FEWEST_WORDS)
    refuseReason('Write in three words or more why this may be published as it is. The reason is kept.');
  return { ...read, reason: given };
}
