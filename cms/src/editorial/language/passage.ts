/** Whose words a text is: the columns of the table of rules. */
export type Scope = 'clinical' | 'shared-fact' | 'clinic';

/** How a study was made: the values of the field `design` of a study. */
export type StudyDesign =
  'guideline' | 'systematic_review' | 'rct' | 'open_label_rct' | 'cohort' | 'case_series' | 'label' | 'survey';

/** Whether a treatment is approved for a use. */
export type Approval = 'approved' | 'off_label' | 'investigational';

/** A text an editor wrote, and what the rules of language must know of where it stands. */
export interface Passage {
  readonly text: string;
  readonly locale: 'en' | 'es';
  readonly scope: Scope;
  /** Of the treatment for this use, where the text speaks of one. */
  readonly approval?: Approval;
  /** The text is a finding: the designs of its studies. */
  readonly designs?: readonly StudyDesign[];
}

const UNCOMPARED: readonly StudyDesign[] = ['case_series', 'cohort'];

/** Whether a text is a finding, and all its studies compared the treatment with nothing. */
export const isUncompared = ({ designs = [] }: Pick<Passage, 'designs'>): boolean =>
  designs.length > 0 && designs.every((design) => UNCOMPARED.includes(design));
