import { useDocumentRBAC } from '@strapi/strapi/admin';
import * as React from 'react';
import type { DialogProps, FormProps } from '../edit-form';
import { TogetherDialog } from './TogetherDialog';

const Sheets = () => (
  <svg viewBox="0 0 24 24" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <path d="M8 3h9l4 4v10H8zM4 8v13h11" />
  </svg>
);

/** The action "Publish together", in the menu beside the Publish button. A document that was never saved has none. */
export function PublishTogether({ activeTab, model: uid, document }: FormProps) {
  const canPublish = useDocumentRBAC('PublishTogether', (state) => state.canPublish);
  const { documentId, locale = null } = document ?? {};
  // One component for as long as the form is about one document: another would forget what was ticked in it.
  const content = React.useMemo(
    () =>
      function Content({ onClose }: DialogProps) {
        return documentId ? <TogetherDialog {...{ subject: { uid, documentId, locale }, onClose }} /> : null;
      },
    [uid, documentId, locale],
  );
  if (!documentId) return null;
  return {
    label: 'Publish together',
    icon: <Sheets />,
    disabled: !canPublish || activeTab === 'published',
    dialog: { type: 'modal', title: 'Publish together', content },
    position: 'panel',
  };
}
PublishTogether.position = 'panel';
