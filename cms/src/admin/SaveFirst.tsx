import { useForm } from '@strapi/strapi/admin';
import type * as React from 'react';
import { DialogBody, DialogButtons } from './dialog';
import type { DialogProps } from './edit-form';
import { Button } from './parts';

/** Shows a dialog that works on what is saved; while the form holds words that are not, it asks to save them first. */
export function SaveFirst({ onClose, children }: DialogProps & { readonly children: React.ReactNode }) {
  const isModified = useForm('SaveFirst', ({ modified }) => modified);
  if (!isModified) return <>{children}</>;
  return (
    <>
      <DialogBody>
        <p>The form holds words that are not saved yet, and this works on what is saved.</p>
        <p>Close this, choose Save, and come back. Nothing is lost.</p>
      </DialogBody>
      <DialogButtons>
        <Button onClick={onClose}>Close</Button>
      </DialogButtons>
    </>
  );
}
