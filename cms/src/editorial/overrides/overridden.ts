import type { Core } from '@strapi/strapi';
import { entriesOf, type JournalEntry } from '../../content/journal';
import { subjectOf } from '../../content/plain-content';
import type { Version } from '../../content/version';
import type { Finding } from '../finding';
import { languageOf } from '../signing/review';
import type { FindingKey, Override } from './api';
import { isSameFinding, overriddenWords } from './words';

/** A finding that a reviewer lets pass. */
export interface OverriddenFinding extends Finding {
  readonly override: Override;
}

/** What blocks a document, and what a reviewer lets pass of it. */
export interface Sorted {
  readonly standing: readonly Finding[];
  readonly overridden: readonly OverriddenFinding[];
}

const MOST = 500;

interface Said {
  readonly finding: FindingKey;
  /** None where it was taken back. */
  readonly override?: Override;
}

function saidIn({ kind, who, at, details }: JournalEntry): Said {
  const { reason, code, path, message, words } = JSON.parse(details);
  return {
    finding: { code, path, message, words },
    ...(kind === 'overridden' ? { override: { who, at, reason } } : {}),
  };
}

/**
 * Sorts out of what was found what a reviewer has overridden. An override holds for the words it was given for, of that document in that
 * language: it ends with the first word that changes, and is back when the words are. What a reviewer took back is over.
 *
 * @param strapi the application
 * @param version the version in which it was found, or a snapshot of it
 * @param findings what was found
 */
export async function sortOverridden(
  strapi: Core.Strapi,
  version: Version,
  findings: readonly Finding[],
): Promise<Sorted> {
  if (!findings.some(({ isOverridable }) => isOverridable)) return { standing: findings, overridden: [] };
  const { uid, documentId, fields } = version;
  const where = {
    language: languageOf(strapi, version),
    kind: { $in: ['overridden', 'withdrawn'] },
    contentHash: overriddenWords(fields),
  };
  // The latest first: it holds.
  const said = (await entriesOf(strapi, subjectOf(uid, documentId), where, MOST)).map(saidIn);
  const overrideOf = (finding: Finding) =>
    finding.isOverridable ? said.find((one) => isSameFinding(one.finding, finding))?.override : undefined;
  return {
    standing: findings.filter((finding) => !overrideOf(finding)),
    overridden: findings.flatMap((finding) => {
      const override = overrideOf(finding);
      return override ? [{ ...finding, override }] : [];
    }),
  };
}
