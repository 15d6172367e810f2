import type { Core } from '@strapi/strapi';
import { clinicDay } from '../../content/clinic-day';
import type { Version } from '../../content/version';
import type { Finding, RuleCode, Severity } from '../finding';
import { reviewCurrent } from '../rules/review-current';
import { reviewSigned } from '../rules/review-signed';
import type { Flaw } from '../rules/rule';
import { scopeOf } from '../scope';
import { reviewOf } from './review';
import { reviewSettings } from './settings';
import { translationFindings } from './translations';

const graded = (code: RuleCode, severity: Severity, flaws: readonly Flaw[]): Finding[] =>
  flaws.map((flaw) => ({ words: [], ...flaw, code, severity, isOverridable: false }));

/**
 * What the rules of review say of a draft that is to be published. The gate adds this to what the other rules say, except for a
 * draft that only makes its page safer.
 *
 * @param strapi the application
 * @param draft from `readVersion`
 * @param isPublished whether the document was public in this language before
 * @param now the present time
 * @returns nothing for what belongs to the clinic itself, which nobody signs
 */
export async function reviewFindings(
  strapi: Core.Strapi,
  draft: Version,
  isPublished: boolean,
  now: Date = new Date(),
): Promise<Finding[]> {
  const { uid, fields } = draft;
  if (scopeOf(uid) === 'clinic') return [];
  const { signature } = await reviewOf(strapi, draft);
  const version = {
    type: uid.slice(uid.lastIndexOf('.') + 1),
    signature,
    isDemonstration: fields.demonstration === true,
    isPublished,
  };
  return [
    ...graded('review-signed', 'block', reviewSigned(version, reviewSettings())),
    ...graded('review-current', 'warn', reviewCurrent(version, await clinicDay(strapi, now))),
    ...(await translationFindings(strapi, draft)),
  ];
}
