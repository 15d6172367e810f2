/** `block` refuses the publish; `warn` is said beside the form and never refuses. */
export type Severity = 'block' | 'warn';

/** What a rule is called, in the journal and in tables. */
export type RuleCode =
  | 'required-field'
  | 'claims-sourced'
  | 'uses-published'
  | 'still-used'
  | 'fair-balance'
  | 'risks-before-booking'
  | 'off-label-said'
  | 'small-study'
  | 'contrary-sought'
  | 'no-absolutes'
  | 'free-explained'
  | 'emergency-present'
  | 'figures-described'
  | 'times-valid'
  | 'links-say-where'
  | 'reading-ease'
  | 'percent-explained'
  | 'review-signed'
  | 'review-current'
  | 'translation-current';

/** What a rule of language found in a text; where it stands is added by who holds the document. */
export interface Remark {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** One or two sentences for an editor, in plain English: what is wrong and how to mend it. */
  readonly message: string;
  /** The words it is about, as they stand in the text. */
  readonly words: readonly string[];
  /** It was found by what the words are like alone: a reviewer may let it pass, whatever the rule. */
  readonly isGuess?: boolean;
}

/** A remark at its field. */
export interface Finding extends Remark {
  /** As Strapi's form names fields: `['sections', '1', 'statistics', '0', 'value']`; empty for the document as a whole. */
  readonly path: readonly string[];
  /** Whether a reviewer may override it with a reason. */
  readonly isOverridable: boolean;
}
