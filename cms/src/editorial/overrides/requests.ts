import { errors } from '@strapi/utils';
import type { FindingKey } from './api';

const LONGEST_REASON = 2_000;

/** A finding as a reviewer read it, and why it may pass. */
export interface OverrideReason {
  /** Names the words of the draft that was read. */
  readonly hash: string;
  readonly finding: FindingKey;
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

/**
 * Reads what a reviewer wants to let pass, and why.
 *
 * @param body the request's
 * @throws ValidationError that says what to send; where it is the reason, at its field
 */
export function overrideIn(body: unknown): OverrideReason {
  const { hash, finding, reason } = fieldsOf(body);
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
    throw new errors.ValidationError('"hash" names the words that were read: send the one that came with them.');
  const read = findingIn(finding);
  const given = typeof reason === 'string' ? reason.trim() : '';
  if (given === '') refuseReason('Write why this may be published as it is. The reason is kept.');
  if (given.length > LONGEST_REASON) refuseReason(`Say it in ${LONGEST_REASON} characters at most.`);
  return { hash, finding: read, reason: given };
}
