export type { ComparedLine, Returned, ReviewStatus, Waiting, Words } from '../../editorial/signing/api';

/** What is sent to sign or return it: the words that were read. */
export interface ReadDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly hash: string;
}

type Named = Omit<ReadDocument, 'hash'>;

/** Names a document in one language. */
export const keyOf = ({ uid, documentId, locale }: Named): string => `${uid} ${documentId} ${locale}`;

/** Names its place on the page Signing. */
export const placeOf = (document: Named): string => keyOf(document).replace(/\W/g, '-');

/** Where it is read and signed, in the admin. */
export const signingOf = (document: Named): string => `/signing#${placeOf(document)}`;

/** Where its form is, in the admin. */
export const formOf = ({ uid, documentId, locale }: Named): string =>
  `/content-manager/collection-types/${uid}/${documentId}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
