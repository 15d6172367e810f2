import { useForm } from '@strapi/strapi/admin';
import * as React from 'react';
import type { OpenedVersions } from './opened-versions';

/** What Strapi tells a part of the edit form. */
interface FormProps {
  readonly collectionType: string;
  readonly model: string;
  /** None for a page of which there is only one. */
  readonly documentId?: string;
}

const pathOf = ({ collectionType, model, documentId }: FormProps) =>
  collectionType === 'single-types' ? `single-types/${model}` : `collection-types/${model}/${documentId}`;

function useRefusal(versions: OpenedVersions, props: FormProps): string | undefined {
  return React.useSyncExternalStore(versions.subscribe, () => versions.refusalOf(pathOf(props)));
}

/**
 * Makes the panel beside the edit form that says who saved first, for as long as the editor stays on the page: the notification
 * alone is gone after some seconds.
 *
 * @param versions what is open in this window
 */
export function savedBefore(versions: OpenedVersions) {
  return function SavedBefore(props: FormProps) {
    const message = useRefusal(versions, props);
    if (!message) return null;
    return {
      title: 'Not saved',
      content: (
        <p role="alert" style={{ fontSize: '1.4rem', lineHeight: 1.5 }}>
          {message}
        </p>
      ),
    };
  };
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Makes an action without a button, that stands in each edit form, those in a dialog included: it puts back what the editor typed
 * when Strapi's form, after a refused save, falls back to what it opened.
 *
 * @param versions what is open in this window
 */
export function keepTypedWords(versions: OpenedVersions) {
  function KeepTypedWords(props: FormProps) {
    const isRefused = useRefusal(versions, props) !== undefined;
    const form = useForm('KeepTypedWords', (state) => state);
    const { values, initialValues, modified, isSubmitting, setValues, resetForm } = form;
    const failures = React.useSyncExternalStore(versions.subscribe, () => versions.failuresOf(pathOf(props)));
    const known = React.useRef(failures);
    const typed = React.useRef<object>();
    const opened = React.useRef<object>();
    const isShownAsSaved = React.useRef(false);
    React.useEffect(() => {
      // Until the answer comes, Strapi shows what it sent as if it were saved: without its relations, and with other ids.
      isShownAsSaved.current = isSubmitting && (isShownAsSaved.current || !modified);
      if (isShownAsSaved.current) return;
      const isUnsaved = failures > known.current;
      if (modified) {
        // What was put back is not typed: Strapi may take it away once more, when it undoes what it showed.
        if (isSubmitting || !typed.current || !isSame(values, typed.current)) known.current = failures;
        if (!isUnsaved || known.current === failures) opened.current = initialValues;
        typed.current = values;
      } else if (typed.current && (isRefused || isUnsaved) && !isSame(values, typed.current)) setValues(typed.current);
      // After some failures, Strapi takes what was typed for what is stored, and would not let it be saved again.
      else if (typed.current && isUnsaved) resetForm(opened.current);
    }, [isRefused, failures, modified, isSubmitting, values, initialValues, setValues, resetForm]);
    return null;
  }
  KeepTypedWords.position = ['panel', 'preview', 'relation-modal'];
  return KeepTypedWords;
}
