import type { LivePage } from '../../content/live-page';

/** What a reviewer asked for in place of signing. */
export interface Returned {
  readonly who: string;
  /** When, UTC, ISO 8601. */
  readonly at: string;
  readonly comment: string;
}

/** A document that waits for a clinician, as `GET /signing/queue` answers it. */
export interface Waiting {
  readonly uid: string;
  readonly documentId: string;
  /** None for a type that has no translations. */
  readonly locale: string | null;
  readonly kind: string;
  readonly name: string;
  readonly hash: string;
  /** Never signed; changed since it was; returned to its editors; to be read again; or behind another language. */
  readonly state: 'unsigned' | 'changed' | 'returned' | 'due' | 'behind';
  /**
   * What it means for readers: they see it unsigned; they see signed words of it; they see it unsigned, as a demonstration; they do not see it.
   * What was returned waits for its editors, whatever readers see.
   */
  readonly urgency: 'unsigned' | 'live' | 'demonstration' | 'draft' | 'returned';
  /** What readers see of it: signed words, words that nobody signed, or those as a demonstration; none while it is not public. */
  readonly readersSee?: 'signed' | 'unsigned' | 'demonstration';
  /** The languages whose public words were changed since these were: `en`. */
  readonly behind: readonly string[];
  readonly isDemonstration: boolean;
  /** Of what was signed last. */
  readonly signed?: { readonly who: string; readonly at: string; readonly due: string };
  /** What was asked for since the last signature: of these words where the state is `returned`, of earlier ones elsewhere. */
  readonly returned?: Returned;
  /** The live pages on which patients read it, as it was published last. */
  readonly pages: readonly LivePage[];
}

/** A line of what a patient reads, and where it stands, in the words of the form: `Sections › Text › Heading`. */
export interface Line {
  readonly where: string;
  readonly text: string;
}

/** A line of a comparison; one that was changed is there twice, as it was and as it is. */
export interface ComparedLine extends Line {
  readonly change: 'same' | 'added' | 'removed';
}

/** What a reviewer reads before signing, as `GET /signing/words` answers it. */
export interface Words {
  readonly name: string;
  /** Names these words: to be sent with the signature. */
  readonly hash: string;
  /** Compared with what was signed last; everything is new when nothing was. */
  readonly lines: readonly ComparedLine[];
}

/** Where a draft stands with the reviewers, for its editor, as `GET /signing/status` answers it. */
export interface ReviewStatus {
  readonly state: 'signed' | 'returned' | 'changed' | 'unsigned';
  /** Who signed it last, and when. */
  readonly who?: string;
  readonly at?: string;
  /** When signed words are to be read again. */
  readonly due?: string;
  /** Whether that day has passed at the clinic. */
  readonly isOverdue?: boolean;
  /** Of signed words: the languages whose public words were changed since: `en`. */
  readonly behind?: readonly string[];
  /** What was asked for since the last signature: of these words where the state is `returned`, of earlier ones elsewhere. */
  readonly returned?: Returned;
  /** Whether the person who asks may sign. */
  readonly maySign: boolean;
}
