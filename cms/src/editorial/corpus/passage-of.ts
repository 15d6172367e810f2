import type { Approval, Passage, StudyDesign } from '../language/passage';
import type { Judged } from './sentence';

const spelled = (value: string) => value.toLowerCase().replaceAll(/[ -]/g, '_');

/** A judged text as the rules take it: of a clinical field, and a finding where a design is given. */
export const passageOf = ({ text, locale, approval, design }: Judged): Passage => ({
  ...{ text, locale, scope: 'clinical' },
  ...(approval && { approval: spelled(approval) as Approval }),
  ...(design && { designs: [spelled(design) as StudyDesign] }),
});
