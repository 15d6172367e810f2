import type { FindingKey, Override } from '../overrides/api';
import type { ReviewStatus } from '../signing/api';

/** Something to mend, as `GET /editorial/readiness` answers it. */
export interface ReadinessLine extends FindingKey {
  /** Where its field stands, in the words of the form: `Sections 3 (Figures) › Figures 1 › Study`; empty for the document as a whole. */
  readonly where: string;
  /** Whether a reviewer may let it pass with a reason. */
  readonly isOverridable: boolean;
}

/** Something that a reviewer lets pass, and why. */
export interface OverriddenLine extends ReadinessLine {
  readonly override: Override;
}

/** What a publish of the saved draft would meet. */
export interface Readiness {
  /** Names the words of the draft: to be sent with an override. */
  readonly hash: string;
  /** What refuses the publish, apart from a signature that is missing. */
  readonly mustMend: readonly ReadinessLine[];
  /** The sentence about a signature that is missing, when one is. */
  readonly missingSignature?: string;
  /** Where the words stand with the medical reviewers; none for what nobody signs. */
  readonly review?: ReviewStatus['state'];
  /** Of signed words: the day by which they were to be read again, when it has passed at the clinic. */
  readonly overdue?: string;
  /** Of signed words: the languages whose public words were changed since: `en`. */
  readonly behind: readonly string[];
  /** Whether the site shows all that the draft says. */
  readonly isLive: boolean;
  /** Whether it is marked as a demonstration, which may be public unsigned. */
  readonly isDemonstration: boolean;
  /** Where readers find its page, as it was published last; none while it has none. */
  readonly address?: string;
  /** Would refuse it, but the draft only makes the live page safer. */
  readonly passed: readonly ReadinessLine[];
  readonly overridden: readonly OverriddenLine[];
  readonly betterToMend: readonly ReadinessLine[];
  /** Where to add it, when it is public and no live page shows it. */
  readonly notShown?: string;
  /** The names of those who may sign and override. */
  readonly reviewers: readonly string[];
  /** Whether the person who asks is one of them, or an administrator. */
  readonly maySign: boolean;
}
