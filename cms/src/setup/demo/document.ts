/** A reference to another demo document, by its key. */
export interface DemoLink {
  $demo: string;
}

/** One document of the demo content. */
export interface DemoDocument {
  /** The content type, for example `api::study.study`. */
  uid: string;
  /** A name that never changes: what has been seeded once under it is never seeded again. */
  key: string;
  /** The fields; relations are `link(key)` or an array of them. */
  data: Record<string, unknown>;
  /** False: it stays a draft, because the clinic has to write it. */
  publish: boolean;
}

/** Points from one demo document to another, by its key. */
export const link = (key: string): DemoLink => ({ $demo: key });

/** Points to several demo documents, in order. */
export const links = (...keys: string[]): DemoLink[] => keys.map(link);
