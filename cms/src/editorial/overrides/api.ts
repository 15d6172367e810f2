import type { Finding } from '../finding';

/** What tells one finding of a document from another. */
export type FindingKey = Pick<Finding, 'code' | 'path' | 'message' | 'words'>;

/** Why a reviewer lets something pass. */
export interface Override {
  readonly who: string;
  /** When, UTC, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}
