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

/** What the home page of the admin says of reviews. */
export interface DueList {
  /** What is overdue first. */
  readonly due: readonly DueDocument[];
  /** Whether the person may sign. */
  readonly maySign: boolean;
}
