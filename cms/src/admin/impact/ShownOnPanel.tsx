import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { LivePage } from '../../content/live-page';
import { languageOf, type FormProps } from '../edit-form';

/** The live pages on which readers meet a document; nothing for what no page uses, and until the CMS answers. */
function useShownOn({ model: uid, document }: FormProps): readonly LivePage[] | null {
  const { get } = useFetchClient();
  const [pages, setPages] = React.useState<readonly LivePage[] | null>(null);
  const { documentId, locale, status, updatedAt } = document ?? {};
  React.useEffect(() => {
    setPages(null);
    if (!documentId) return;
    let isCurrent = true;
    const query = new URLSearchParams({ uid, documentId, ...(locale ? { locale } : {}) });
    // Without an answer there is nothing to say; the form works without it.
    get<{ data: LivePage[] | null }>(`/shown-on/pages?${query}`).then(
      ({ data }) => isCurrent && setPages(data.data),
      () => undefined,
    );
    return () => void (isCurrent = false);
  }, [get, uid, documentId, locale, status, updatedAt]);
  return pages;
}

/** The panel beside the edit form that lists the live pages on which readers meet a document. */
export function ShownOnPanel(props: FormProps) {
  const pages = useShownOn(props);
  if (!pages) return null;
  return {
    title: 'Shown on',
    content: (
      <div style={{ fontSize: '1.4rem', lineHeight: 1.5, overflowWrap: 'anywhere' }}>
        <p>
          {pages.length === 0
            ? 'No live page shows this yet.'
            : 'Readers meet this on these pages. Publish a change, and each of them shows it.'}
        </p>
        <ul>
          {pages.map(({ name, address, locale }) => (
            <li key={address} style={{ marginTop: '0.8rem' }}>
              {name}
              <br />
              <small>{[address, locale === 'en' ? undefined : languageOf(locale)].filter(Boolean).join(', ')}</small>
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}
