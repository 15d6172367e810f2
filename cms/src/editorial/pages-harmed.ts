import type { Core } from '@strapi/strapi';
import { partsIn, type Fields } from '../content/fields';
import { readSnapshot } from '../content/snapshot';
import { usersOf } from '../content/uses';
import type { Version } from '../content/version';
import type { Finding, RuleCode } from './finding';
import { emergencyPresent, names988 } from './rules/emergency-present';
import type { Rule } from './rules/rule';
import { risksBeforeBooking } from './rules/risks-before-booking';

interface Harm {
  readonly code: RuleCode;
  readonly rule: Rule;
  /** Whether a used document that says this could do harm at all: to look at each of its pages takes time. */
  readonly isPossible: (fields: Fields) => boolean;
  /** The field of the used document that does it. */
  readonly field: string;
  readonly message: (page: string) => string;
}

/** A used document can make a live page unsafe by its own change. What else a page needs of a type, that type's own rules ask for. */
const HARMS: Readonly<Record<string, Harm>> = {
  'api::safety-notice.safety-notice': {
    code: 'emergency-present',
    rule: emergencyPresent,
    isPossible: ({ lines }) => !partsIn(lines).some(names988),
    field: 'lines',
    message: (page) =>
      `${page} shows this notice and needs 988 in one of its lines. Keep it, or choose another notice there first.`,
  },
  'api::call-to-action.call-to-action': {
    code: 'risks-before-booking',
    rule: risksBeforeBooking,
    isPossible: ({ kind }) => kind === 'scheduling',
    field: 'kind',
    message: (page) =>
      `On ${page}, this button stands before the risks, so it cannot book treatment. Move it there first.`,
  },
};

/**
 * Finds the live pages that become unsafe by what was just published of a document they use.
 *
 * @param strapi the application
 * @param before what it said before, if it was public
 * @param after what it says now
 * @returns a finding a page, at the field of the document; always none for most types
 */
export async function pagesHarmed(
  strapi: Core.Strapi,
  before: Version | undefined,
  after: Version,
): Promise<Finding[]> {
  const { uid } = after;
  const harm = HARMS[uid];
  if (!harm || !before || harm.isPossible(before.fields) || !harm.isPossible(after.fields)) return [];
  const findings: Finding[] = [];
  for (const user of await usersOf(strapi, uid, after.documentId, { status: 'published', locale: after.locale })) {
    const page = await readSnapshot(strapi, { ...user, status: 'published' });
    if (!page || harm.rule(page, new Date()).length === 0) continue;
    const message = harm.message(`"${page.name}" (${page.kind})`);
    findings.push({
      code: harm.code,
      severity: 'block',
      isOverridable: false,
      path: [harm.field],
      message,
      words: [page.name],
    });
  }
  return findings;
}
