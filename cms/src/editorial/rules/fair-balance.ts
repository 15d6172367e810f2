import {
  componentsIn,
  partsIn,
  usedIn,
  wordsIn,
  type Fields,
  type Placed,
  type UsedDocument,
} from '../../content/fields';
import { NEEDED_FIELDS } from './needed-fields';
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

/** A page that offers a treatment names other choices; where its list of them is empty, it is told so there, in the words of `required-field`. */
function choiceFlaws(offers: readonly Offer[], others: readonly Placed<Fields>[]): Flaw[] {
  if (offers.length === 0 || others.some(({ value }) => partsIn(value.alternatives).length > 0)) return [];
  const message = 'This page names no other choice. Add the section "Other ways to treat it", with at least one.';
  if (others.length === 0) return offers.map(({ section, field }) => ({ path: [...section.path, field], message }));
  const inList = `${NEEDED_FIELDS['section.alternatives']?.alternatives}, then publish.`;
  return others.map(({ path }) => ({ path: [...path, 'alternatives'], message: inList }));
}

function riskFlaws(offers: readonly Offer[], shown: readonly UsedDocument[]): Flaw[] {
  return offers.flatMap(({ section, field, treatment: { documentId, name } }): Flaw[] => {
    const path = [...section.path, field];
    const risks = shown.find((treatment) => treatment.documentId === documentId);
    if (!risks) {
      const message = `This page speaks of "${name}" without its risks. Add a Safety section and choose "${name}" in it.`;
      return [{ path, message }];
    }
    if (!isMissing(risks.fields, 'contraindications') && !isMissing(risks.fields, 'sideEffects')) return [];
    const message = `"${name}" lacks contraindications or side effects. Add them to the treatment and publish it first.`;
    return [{ path, message }];
  });
}

function sectionFlaws(sections: readonly Placed<Fields>[]): Flaw[] {
  const ofKind = (kind: string) => sections.filter(({ value }) => value.__component === kind);
  const offers = offersIn(sections);
  const shown = ofKind('section.safety').flatMap(({ value }) => usedIn(value.treatment));
  return [...riskFlaws(offers, shown), ...choiceFlaws(offers, ofKind('section.alternatives'))];
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
