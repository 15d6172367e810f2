import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { appendToJournal } from '../../content/journal';
import type { Subject } from '../../content/permissions';
import { subjectOf } from '../../content/plain-content';
import { lockWrites } from '../../content/write-transaction';
import type { Finding } from '../finding';
import { readDraft, type Draft } from '../readiness/readiness';
import { languageOf } from '../signing/review';
import type { OverrideReason } from './requests';
import { isSameFinding, overriddenWords } from './words';

/** What a reviewer lets pass, where, and why. */
type OverrideRequest = Subject & OverrideReason;

const isIn = (findings: readonly Finding[], { finding }: OverrideRequest) =>
  findings.find((one) => isSameFinding(one, finding));

function refuse(sentence: string): never {
  throw new errors.ApplicationError(`${sentence} Nothing was kept.`);
}

function overridable({ findings, version }: Draft, request: OverrideRequest): Finding {
  if (overriddenWords(version.fields) !== request.hash)
    refuse(`"${version.name}" was changed after you read it. Reload the page, and read what changed.`);
  const { refused, passed, overridden, warnings } = findings;
  if (isIn(overridden, request)) refuse('A reviewer already gave a reason for this. Reload the page.');
  const found = isIn([...refused, ...passed, ...warnings], request);
  if (!found) return refuse('This is not found in the saved words. Reload the page.');
  if (!found.isOverridable) return refuse('No reason lets this pass. Mend it in the form.');
  return found;
}

/**
 * Lets one finding of a saved draft pass, for a reason that the journal keeps, as long as the words stay as they are.
 *
 * @param strapi the application
 * @param request which finding, in which words, and why
 * @throws NotFoundError when there is no such draft; ApplicationError when its words changed since they were read, or when the finding is
 *   not there, or not one that may be overridden
 */
export async function overrideFinding(strapi: Core.Strapi, request: OverrideRequest): Promise<void> {
  const { uid, documentId, reason, hash } = request;
  await strapi.db.transaction(async ({ trx }) => {
    await lockWrites(strapi, trx as never);
    const draft = await readDraft(strapi, request);
    if (!draft) throw new errors.NotFoundError('This document was deleted. Reload the page.');
    const { code, path, message, words } = overridable(draft, request);
    await appendToJournal(strapi, [
      {
        kind: 'overridden',
        type: strapi.contentType(uid).modelName,
        subject: subjectOf(uid, documentId),
        language: languageOf(strapi, request),
        contentHash: hash,
        details: { name: draft.version.name, code, path, message, words, reason },
      },
    ]);
  });
}
