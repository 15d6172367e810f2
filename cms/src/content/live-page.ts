/** A page that patients can open, in one language. */
export interface LivePage {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly name: string;
  /** Its path on the site. */
  readonly address: string;
}
