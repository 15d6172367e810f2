/** A picture and its smaller versions, or another file, as the media library stores them. */
export interface LibraryFile {
  readonly documentId?: string;
  readonly url?: string;
  readonly formats?: Record<string, { readonly url?: string }> | null;
}

/**
 * Says under which names a file is served.
 *
 * @param file of the media library
 * @returns its own name and those of its smaller versions: `thumbnail_logo_1a2b.png`
 */
export const fileNames = (file: LibraryFile): string[] =>
  [file, ...Object.values(file.formats ?? {})].flatMap(({ url }) => url?.split('/').at(-1) ?? []);
