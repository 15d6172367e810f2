/** What becomes of the address of a page that is taken down. */
export type Kind = 'gone' | 'back_soon' | 'moved';

/** What an editor chose. */
export interface Choice {
  /** None until the editor chooses: search engines forget a page that is called gone by mistake. */
  readonly kind?: Kind;
  /** The address that readers are sent to; empty until one is chosen. */
  readonly target: string;
  /** Whether the changes that were never published are thrown away. */
  readonly discardsDraft: boolean;
}

/** The page, in one language. */
export interface Subject {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}
