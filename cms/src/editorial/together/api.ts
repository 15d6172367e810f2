import type { LivePage } from '../../content/live-page';

/** A draft that is published with others, or could be, as the admin is told of it. */
interface PlannedDocument {
  readonly key: string;
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly kind: string;
  readonly name: string;
  readonly isSingle: boolean;
}

/** A draft that is going to be published. */
export interface Planned extends PlannedDocument {
  /** Public with other words; else never published in this language, or taken down. */
  readonly isLive: boolean;
  /** Why it cannot be published, in sentences for an editor; none when it can. */
  readonly problems: readonly string[];
}

/** A document that is public with other words than its draft. */
export interface Changed extends PlannedDocument {
  /** The live pages that its new words would be read on. */
  readonly pages: readonly LivePage[];
}

/** What `POST /together/plan` answers. */
export interface Plan {
  /** In the order in which they are published. */
  readonly documents: readonly Planned[];
  /** May be published too. */
  readonly changed: readonly Changed[];
  /** What the person may not publish, in a sentence. */
  readonly forbidden?: string;
  /** Names these drafts as they are now: to be sent when they are published. */
  readonly version: string;
}
