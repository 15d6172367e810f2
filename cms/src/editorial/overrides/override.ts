import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { appendToJournal } from '../../content/journal';
import type { Subject } from '../../content/permissions';
import { subjectOf } from '../../content/plain-content';
import { lockWrites } from '../../content/write-transaction';
import type { Finding } from '../finding';
import { readDraft, type Draft } from '../readiness/readiness';
import { languageOf } from '../signing/review';
import type { OverrideReason, ReadFinding } from './requests';
import { isSameFinding, overriddenWords } from './words';

const isIn = (findings: readonly Finding[], { finding }: ReadFinding) =>
  findings.find((one) => isSameFinding(one, finding));

function refuse(sentence: string): never {
  throw new errors.ApplicationError(`${sentence} Nothing was changed.`);
}

function overridable({ findings }: Draft, request: ReadFinding): Finding {
  const { refused, passed, overridden, warnings } = findings;
  if (isIn(overridden, request)) refuse('A reviewer already gave a reason for this. Reload the page.');
  const found = isIn([...refused, ...passed, ...warnings], request);
  if (!found) return refuse('This is not found in the saved words. Reload the page.');
  if (!found.isOverridable) return refuse('No reason lets this pass. Mend it in the form.');
  return found;
}

function overridden({ findings }: Draft, request: ReadFinding): Finding {
  return isIn(findings.overridden, request) ?? refuse('No reason is kept for this. Reload the page.');
}

/** Writes into the journal what a reviewer says of one finding of a saved draft. */
async function say(
  strapi: Core.Strapi,
  kind: 'overridden' | 'withdrawn',
  request: Subject & ReadFinding,
  find: (draft: Draft) => Finding,
  more: object = {},
): Promise<void> {
  const { uid, documentId, hash } = request;
  await strapi.db.transaction(async ({ trx }) => {
    await lockWrites(strapi, trx as never);
    const draft = await readDraft(strapi, request);
    if (!draft) throw new errors.NotFoundError('This document was deleted. Reload the page.');
    const { name, fields } = draft.version;
    if (overriddenWords(fields) !== hash)
      refuse(`"${name}" was changed after you read it. Reload the page, and read what changed.`);
    const { code, path, message, words } = find(draft);
    await appendToJournal(strapi, [
      {
        kind,
        type: strapi.contentType(uid).modelName,
        subject: subjectOf(uid, documentId),
        language: languageOf(strapi, request),
        contentHash: hash,
        details: { name, code, path, message, words, ...more },
      },
    ]);
  });
}

/**
 * Lets one finding of a saved draft pass, for a reason that the journal keeps, as long as the words stay as they are.
 *
 * @param strapi the application
 * @param request which finding, in which words, and why
 * @throws NotFoundError when there is no such draft; ApplicationError when its words changed since they were read, or when the finding is
 *   not there, or not one that may be overridden
 */
export const overrideFinding = (strapi: Core.Strapi, request: Subject & OverrideReason): Promise<void> =>
  say(strapi, 'overridden', request, (draft) => overridable(draft, request), { reason: request.reason });

/**
 * Takes back that one finding of a saved draft may pass: it stops the next publish again. The journal keeps both.
 *
 * @param strapi the application
 * @param request which finding, in which words
 * @throws NotFoundError when there is no such draft; ApplicationError when its words changed since they were read, or when nobody lets the
 *   finding pass
 */
export const withdrawOverride = (strapi: Core.Strapi, request: Subject & ReadFinding): Promise<void> =>
  say(strapi, 'withdrawn', request, (draft) => overridden(draft, request));
