import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { Subject } from '../../content/permissions';
import { plainContent } from '../../content/plain-content';
import { readVersion, type Version } from '../../content/version';
import type { Finding } from '../finding';
import { overriddenWords } from '../overrides/words';
import { scopeOf } from '../scope';
import { draftStatus } from '../signing/status';
import { namesOf } from '../signing/words';
import type { Readiness, ReadinessLine } from './api';
import { liveAddress } from './live-address';
import { notShown } from './not-shown';
import { placeOf } from './place';
import { publishFindings, type PublishFindings } from './publish-findings';
import { reviewerNames } from './reviewers';

/** A saved draft, and what its publish would meet. */
export interface Draft {
  readonly version: Version;
  readonly isPublished: boolean;
  /** Whether what is published says the very same. */
  readonly isLive: boolean;
  readonly findings: PublishFindings;
}

/**
 * Reads a draft as it was saved, and what its publish would meet.
 *
 * @param strapi the application
 * @param key which document, in which language
 * @returns `undefined` where nothing was saved yet
 */
export async function readDraft(strapi: Core.Strapi, key: Subject): Promise<Draft | undefined> {
  const version = await readVersion(strapi, { ...key, status: 'draft' });
  if (!version) return undefined;
  const live = await readVersion(strapi, { ...key, status: 'published' });
  const isLive = live !== undefined && isDeepStrictEqual(plainContent(version.fields), plainContent(live.fields));
  const findings = await publishFindings(strapi, version, live);
  return { version, isPublished: live !== undefined, isLive, findings };
}

/** Two rules may ask for the same at the same field: it is mended once. */
const isFirst = (line: ReadinessLine, at: number, lines: readonly ReadinessLine[]) =>
  lines.findIndex(({ path, message }) => isDeepStrictEqual([path, message], [line.path, line.message])) === at;

const isSignature = ({ code }: Finding) => code === 'review-signed';

/**
 * Says what a publish of a saved draft would meet, in the words of its form.
 *
 * @param strapi the application
 * @param key which document, in which language
 * @param maySign whether the person who asks may sign
 * @returns `null` where nothing was saved yet
 */
export async function readinessOf(strapi: Core.Strapi, key: Subject, maySign: boolean): Promise<Readiness | null> {
  const draft = await readDraft(strapi, key);
  if (!draft) return null;
  const { uid, fields } = draft.version;
  const { refused, passed, overridden, warnings } = draft.findings;
  const review = scopeOf(uid) === 'clinic' ? undefined : await draftStatus(strapi, draft.version);
  const labels = namesOf(strapi);
  const line = ({ code, path, message, words, isOverridable }: Finding): ReadinessLine => ({
    ...{ code, path, message, words, isOverridable },
    where: placeOf(uid, fields, path, labels),
  });
  return {
    hash: overriddenWords(fields),
    mustMend: refused
      .filter((finding) => !isSignature(finding))
      .map(line)
      .filter(isFirst),
    missingSignature: refused.find(isSignature)?.message,
    review: review?.state,
    overdue: review?.isOverdue ? review.due : undefined,
    behind: review?.behind ?? [],
    isLive: draft.isLive,
    isDemonstration: fields.demonstration === true,
    address: await liveAddress(strapi, key),
    passed: passed.map(line),
    overridden: overridden.map((finding) => ({ ...line(finding), override: finding.override })),
    betterToMend: warnings.map(line),
    notShown: draft.isPublished ? await notShown(strapi, key) : undefined,
    reviewers: await reviewerNames(strapi),
    maySign,
  };
}
