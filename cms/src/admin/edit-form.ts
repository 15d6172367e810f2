/** What Strapi tells an action or a panel of the edit form. */
export interface FormProps {
  readonly activeTab: 'draft' | 'published' | null;
  readonly collectionType: string;
  readonly model: string;
  /** None for a new document, and for a page of which there is only one. */
  readonly documentId?: string;
  /** As it was saved; none for a new one. */
  readonly document?: {
    readonly documentId: string;
    readonly locale?: string | null;
    readonly updatedAt?: string;
    readonly status?: string;
  };
}

/** What the content of a dialog is told. */
export interface DialogProps {
  onClose(): void;
}

/** What the CMS answered in place of what was asked for, as Strapi's two clients hand it on; or how the asking failed. */
interface Refusal {
  readonly name?: string;
  readonly status?: unknown;
  readonly message?: string;
  readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } };
}

const AWAY = 'The CMS does not answer. Nothing was kept: try again.';

/** Of all else, the message is the browser's, or Strapi's about an answer that it could not read. */
const isAnswer = (error: unknown, { name, status }: Refusal): boolean =>
  !(error instanceof Error) && typeof status === 'number' && name !== 'UnknownError';

/**
 * Reads why the CMS refused.
 *
 * @param error what a request was rejected with, or the error in its answer
 * @returns sentences for an editor: the CMS's own, or that it does not answer
 */
export function messageOf(error: unknown): string {
  const refusal = (error ?? {}) as Refusal;
  const { response, message } = refusal;
  return response?.data?.error?.message ?? (isAnswer(error, refusal) ? message : undefined) ?? AWAY;
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' };

/** What people call a language of the site; nothing for what is not translated. */
export const languageOf = (locale: string | null | undefined): string | undefined =>
  locale ? (LANGUAGES[locale] ?? locale) : undefined;

/** Says how many documents: `1 document`, `3 documents`. */
export const countOf = (count: number): string => `${count} ${count === 1 ? 'document' : 'documents'}`;
