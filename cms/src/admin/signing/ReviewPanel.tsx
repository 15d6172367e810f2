import { useForm } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { FormProps } from '../edit-form';
import { useFresh } from '../use-fresh';
import { Said } from './parts';
import { isToBeRead, sentencesOf } from './sentences';
import { signingOf, type ReviewStatus } from './types';

function addressOf({ model, documentId, document }: FormProps): string | undefined {
  if (!documentId || !document) return undefined;
  const { locale } = document;
  return `/signing/status?${new URLSearchParams({ uid: model, documentId, ...(locale ? { locale } : {}) })}`;
}

/** The panel beside the edit form that says where the saved draft stands with the medical reviewers. */
export function ReviewPanel(props: FormProps) {
  const { answer: status } = useFresh<ReviewStatus | null>(addressOf(props));
  const isModified = useForm('ReviewPanel', ({ modified }) => modified);
  const { model: uid, documentId, document } = props;
  // Without an answer there is nothing to say; the form works without it.
  if (!status || !documentId) return null;
  const mayRead = status.maySign && isToBeRead(status) && !isModified;
  return {
    title: 'Medical review',
    content: (
      <Said>
        {sentencesOf(status, isModified).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {mayRead && (
          <Link to={signingOf({ uid, documentId, locale: document?.locale ?? null })}>
            Read and sign them under Signing
          </Link>
        )}
      </Said>
    ),
  };
}
