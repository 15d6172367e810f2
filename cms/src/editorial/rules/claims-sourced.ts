import { componentsIn, usedIn, type Fields, type UsedDocument } from '../../content/fields';
import { usesOf } from '../../content/uses';
import type { Flaw, Rule } from './rule';

const isGood = ({ isPublished, fields }: UsedDocument) => isPublished && fields.retracted !== true;

interface Claim {
  readonly works: readonly UsedDocument[];
  /** The field in which a source is chosen. */
  readonly field: string;
  readonly what: string;
}

function claimIn(part: Fields): Claim | undefined {
  const { __component: kind, study, source, studies, affected } = part;
  const cited = [...usedIn(study), ...usedIn(source)];
  if (kind === 'part.statistic') return { works: cited, field: 'study', what: 'figure' };
  if (kind === 'part.finding') return { works: usedIn(studies), field: 'studies', what: 'finding' };
  const isCounted = kind === 'part.frequency' && affected !== null && affected !== undefined;
  return isCounted ? { works: cited, field: 'study', what: 'count' } : undefined;
}

function problemOf({ works, what, field }: Claim): string | undefined {
  if (works.some(isGood)) return undefined;
  const choose = field === 'studies' ? 'Choose a study' : 'Choose a study or a source';
  if (works.length === 0) return `This ${what} has no source. ${choose}, then publish.`;
  const isRetracted = works.some(({ fields }) => fields.retracted === true);
  return isRetracted
    ? `The study behind this ${what} was retracted. Choose another one, or take the ${what} out.`
    : `What this ${what} rests on is not published. Publish it first, or choose another one.`;
}

const claimsIn = (fields: Fields): Flaw[] =>
  componentsIn(fields).flatMap(({ path, value }) => {
    const claim = claimIn(value);
    const message = claim && problemOf(claim);
    return message ? [{ path: [...path, claim.field], message }] : [];
  });

/** In a document that is used, no field of this form can be marked: the field that names the document is. */
const usedClaims = (fields: Fields): Flaw[] =>
  usesOf(fields).flatMap(({ path, used }) => {
    const [flaw] = claimsIn(used.fields);
    return flaw
      ? [{ path, message: `In "${used.name}" (${used.kind}), mend this first: ${flaw.message}`, words: [used.name] }]
      : [];
  });

/**
 * Every figure, count and finding has a published study or source that was not retracted, in the document itself and in those it shows.
 *
 * Source: 21 CFR 202.1(e)(4): a claim rests on substantial evidence; the ICMJE on retractions: a retracted study is none. Example: "1 in 4 households" with no source chosen; a finding whose only study was retracted since.
 */
export const claimsSourced: Rule = ({ fields }) => [...claimsIn(fields), ...usedClaims(fields)];
