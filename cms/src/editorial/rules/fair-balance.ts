import {
  componentsIn,
  partsIn,
  usedIn,
  wordsIn,
  type Fields,
  type Placed,
  type UsedDocument,
} from '../../content/fields';
import type { Flaw, Rule } from './rule';

const MISSING_IN_TREATMENT = {
  contraindications: 'Add at least one contraindication to the treatment, then publish.',
  sideEffects: 'Add at least one side effect to the treatment, then publish.',
  alternatives: 'Add at least one other way to treat it, then publish.',
};

const isMissing = (fields: Fields, field: string) => [fields[field] ?? []].flat().length === 0;

const treatmentFlaws = (fields: Fields): Flaw[] =>
  Object.entries(MISSING_IN_TREATMENT)
    .filter(([field]) => isMissing(fields, field))
    .map(([field, message]) => ({ path: [field], message }));

const hasNoLimits = ({ polarity, limits }: Fields) => polarity === 'benefit' && wordsIn(limits) === '';

const benefitFlaws = (fields: Fields): Flaw[] =>
  componentsIn(fields)
    .filter(({ value }) => value.__component === 'part.finding' && hasNoLimits(value))
    .map(({ path }) => ({ path: [...path, 'limits'], message: 'Say what limits this benefit has, then publish.' }));

/** A section, and the treatment that it speaks of. */
interface Offer {
  readonly section: Placed<Fields>;
  readonly field: 'treatment' | 'science';
  readonly treatment: UsedDocument;
}

function offersIn(sections: readonly Placed<Fields>[]): Offer[] {
  return sections.flatMap((section): Offer[] => {
    const { __component: kind, treatment, science } = section.value;
    if (kind === 'section.treatment')
      return usedIn(treatment).map((one) => ({ section, field: 'treatment', treatment: one }));
    const ofScience =
      kind === 'section.science' ? usedIn(science).flatMap(({ fields }) => usedIn(fields.treatment)) : [];
    return ofScience.map((one) => ({ section, field: 'science', treatment: one }));
  });
}

function sectionFlaws(sections: readonly Placed<Fields>[]): Flaw[] {
  const ofKind = (kind: string) => sections.filter(({ value }) => value.__component === kind);
  const shown = ofKind('section.safety').flatMap(({ value }) => usedIn(value.treatment));
  const hasAlternatives = ofKind('section.alternatives').some(({ value }) => partsIn(value.alternatives).length > 0);
  return offersIn(sections).flatMap(({ section, field, treatment }) => {
    const path = [...section.path, field];
    const risks = shown.find(({ documentId }) => documentId === treatment.documentId);
    const flaws: Flaw[] = [];
    if (!risks)
      flaws.push({
        path,
        message: `This page speaks of "${treatment.name}" without its risks. Add a Safety section and choose "${treatment.name}" in it.`,
      });
    else if (isMissing(risks.fields, 'contraindications') || isMissing(risks.fields, 'sideEffects'))
      flaws.push({
        path,
        message: `"${treatment.name}" lacks contraindications or side effects. Add them to the treatment and publish it first.`,
      });
    if (!hasAlternatives)
      flaws.push({
        path,
        message: 'This page names no other choice. Add the section "Other ways to treat it", with at least one.',
      });
    return flaws;
  });
}

const usedBenefitFlaws = (sections: readonly Placed<Fields>[]): Flaw[] =>
  sections.flatMap(({ path, value }) =>
    usedIn(value.science)
      .filter(({ fields }) => benefitFlaws(fields).length > 0)
      .map(({ name }) => ({
        path: [...path, 'science'],
        message: `"${name}" names a benefit without its limits. Add the limits there, and publish it first.`,
      })),
  );

/**
 * Who reads of a treatment reads of its risks, of other choices, and of the limits of each benefit, on the same page. A link to a
 * treatment, or a teaser, is not a treatment section.
 *
 * Source: fair balance in 21 CFR 202.1(e)(5)(ii), which binds makers of drugs and which this clinic holds itself to. Example: a page
 * with a Treatment section and no Safety section; a finding "9 of 10 people had less pain" that does not say for how long.
 */
export const fairBalance: Rule = ({ uid, fields }) => {
  if (uid === 'api::treatment.treatment') return treatmentFlaws(fields);
  if (uid === 'api::treatment-science.treatment-science') return benefitFlaws(fields);
  const sections = componentsIn(fields).filter(({ path }) => path.length === 2 && path[0] === 'sections');
  return [...sectionFlaws(sections), ...usedBenefitFlaws(sections)];
};
