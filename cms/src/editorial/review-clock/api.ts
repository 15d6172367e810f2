import type { Returned } from '../signing/api';

/** A public document that is to be read again, as `GET /review-clock/due` answers it. */
export interface DueDocument {
  readonly uid: string;
  readonly documentId: string;
  /** None for a type that has no translations. */
  readonly locale: string | null;
  readonly kind: string;
  readonly name: string;
  /** The day: `2027-11-24`. */
  readonly due: string;
  /** Until then, counted at the clinic; negative when it has passed. */
  readonly days: number;
}

/** A draft that a reviewer returned, and whose words nobody has changed since. */
export interface ReturnedDocument extends Pick<DueDocument, 'uid' | 'documentId' | 'locale' | 'kind' | 'name'> {
  readonly returned: Returned;
}

/** How much is not signed. */
export interface WaitingCount {
  /** The drafts that wait for a signature, apart from those that are signed and behind another language. */
  readonly all: number;
  /** What readers see unsigned, apart from demonstrations, whatever became of its draft. */
  readonly unsigned: number;
  /** Those of them whose drafts hold other words, which are signed: an editor is to publish them. */
  readonly toPublish: number;
}

/** What the home page of the admin says of reviews. */
export interface DueList {
  /** What is overdue first. */
  readonly due: readonly DueDocument[];
  readonly returned: readonly ReturnedDocument[];
  /** For those who may sign alone. */
  readonly waiting?: WaitingCount;
}
