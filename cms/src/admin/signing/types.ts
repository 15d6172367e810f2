export type { ComparedLine, ReviewStatus, Waiting, Words } from '../../editorial/signing/api';

/** What is sent to sign or return it: the words that were read. */
export interface ReadDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly hash: string;
}

/** Names a document in one language. */
export const keyOf = ({ uid, documentId, locale }: Omit<ReadDocument, 'hash'>): string =>
  `${uid} ${documentId} ${locale}`;
