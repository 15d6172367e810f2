/** What is to happen at its hour. */
export type Act = 'publish' | 'unpublish';

/** A document in one language, and what is planned for it, as the doors under `/schedule` answer it. */
export interface Planned {
  readonly uid: string;
  readonly documentId: string;
  /** None for a type that has no translations. */
  readonly locale: string | null;
  readonly act: Act;
  /** `waiting` for its hour; `done`; `refused`: what stood in the way is in `reasons`. */
  readonly state: 'waiting' | 'done' | 'refused';
  /** The hour at the clinic, in words, and as the fields of the form hold it. */
  readonly when: string;
  readonly day: string;
  readonly time: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Who planned it. */
  readonly who: string;
  readonly reasons: readonly string[];
  /** When it was done or refused, in words. */
  readonly ended?: string;
  /** Whether that was some minutes after its hour. */
  readonly isLate: boolean;
}

/** What is planned for a document, as `GET /schedule/plans` answers it. */
export interface Plans {
  /** The clinic's time zone, and what its clock shows now, in words; none while the clinic has not set one. */
  readonly timeZone: string | null;
  readonly now: string | null;
  /** Whether the person who asks may publish it. */
  readonly mayPlan: boolean;
  readonly isPublic: boolean;
  readonly plans: readonly Planned[];
}

/** A plan as it was just made, as `POST /schedule/plan` answers it. */
export interface Made {
  readonly plan: Planned;
  /** What would stop it if its hour were now. */
  readonly stops: readonly string[];
  /** What else to know, in sentences. */
  readonly notes: readonly string[];
}

/** A line of the list of all that is planned, as `GET /schedule/all` answers it. */
export interface ListedPlan extends Planned {
  readonly kind: string;
  readonly name: string;
  /** Whether there is only one document of its type. */
  readonly isSingle: boolean;
}
