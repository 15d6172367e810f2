import { PAGE_FOLDERS } from '@clinic-pages/shared';
import * as React from 'react';
import type { DialogProps, FormProps } from '../edit-form';
import { TakeDownDialog } from './TakeDownDialog';

/** An action of the edit form, as Strapi makes it; none where it does not apply. */
interface Described {
  readonly position?: unknown;
  readonly [property: string]: unknown;
}

/** One of Strapi's own actions. */
export interface Action {
  (props: FormProps): Described | null;
  readonly type?: string;
  readonly position?: unknown;
}

const hasPages = (uid: string) => Object.keys(PAGE_FOLDERS).some((type) => uid === `api::${type}.${type}`);

/**
 * Lets Strapi's Unpublish ask, for a page with an address, what becomes of that address. What has no page is unpublished as ever.
 *
 * @param unpublish Strapi's own action
 */
export function askWhatBecomes(unpublish: Action): Action {
  function Unpublish(props: FormProps) {
    const described = unpublish(props);
    const { model: uid, document } = props;
    const { documentId, locale = null, status, updatedAt } = document ?? {};
    const modifiedAt = status === 'modified' ? updatedAt : undefined;
    const content = React.useMemo(
      () =>
        function Content({ onClose }: DialogProps) {
          return documentId ? (
            <TakeDownDialog {...{ subject: { uid, documentId, locale }, modifiedAt, onClose }} />
          ) : null;
        },
      [uid, documentId, locale, modifiedAt],
    );
    if (!described || !hasPages(uid)) return described;
    const dialog = { type: 'modal', title: 'Take this page down', content };
    return { ...described, onClick: undefined, dialog, position: 'panel' };
  }
  return Object.assign(Unpublish, { type: unpublish.type, position: unpublish.position });
}
