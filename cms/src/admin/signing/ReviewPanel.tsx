import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { ReviewStatus } from './types';

/** What Strapi tells a part of the edit form. */
interface FormProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: { readonly locale?: string | null; readonly updatedAt?: string };
}

function sentencesOf({ state, who, at = '', due, comment }: ReviewStatus): string[] {
  const day = at.slice(0, 10);
  switch (state) {
    case 'signed':
      return [`${who} signed these words on ${day}. They are to be read again by ${due}.`];
    case 'returned':
      return [`${who} returned these words on ${day}:`, `“${comment}”`];
    case 'changed':
      return [`Changed since ${who} signed it on ${day}. Save, then ask a medical reviewer to sign it.`];
    case 'unsigned':
      return ['Nobody has signed these words. Save, then ask a medical reviewer to sign them.'];
  }
}

/** The panel beside the edit form that says where the saved draft stands with the medical reviewers. */
export function ReviewPanel({ model, documentId, document }: FormProps) {
  const { get } = useFetchClient();
  const [status, setStatus] = React.useState<ReviewStatus | null>(null);
  const { locale, updatedAt } = document ?? {};
  React.useEffect(() => {
    setStatus(null);
    if (!documentId || !updatedAt) return;
    let isCurrent = true;
    const query = new URLSearchParams({ uid: model, documentId, ...(locale ? { locale } : {}) });
    // Without an answer there is nothing to say; the form works without it.
    get<{ data: ReviewStatus | null }>(`/signing/status?${query}`).then(
      ({ data }) => isCurrent && setStatus(data.data),
      () => undefined,
    );
    return () => void (isCurrent = false);
  }, [get, model, documentId, locale, updatedAt]);
  if (!status) return null;
  return {
    title: 'Medical review',
    content: (
      <div style={{ fontSize: '1.4rem', lineHeight: 1.5 }}>
        {sentencesOf(status).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    ),
  };
}
