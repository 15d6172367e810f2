import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { DialogBody, DialogButtons, Wrong } from '../dialog';
import { messageOf, type DialogProps } from '../edit-form';
import { useChangeDocumentsMutation } from '../refreshing-api';
import { SaveFirst } from '../SaveFirst';
import { Button } from '../parts';
import type { Choice, Kind, Subject } from './choice';
import { Choices } from './Choices';

const DONE: Readonly<Record<Kind, string>> = {
  gone: 'The page is down. Its address says that it was taken down.',
  back_soon: 'The page is down. Its address says that it comes back soon.',
  moved: 'The page is down. Its address leads to the other page.',
};

interface Props extends DialogProps {
  readonly subject: Subject;
  /** When its draft was saved, if that says something else than the page. */
  readonly modifiedAt?: string;
}

function TakeDown({ subject, modifiedAt, onClose }: Props) {
  const { toggleNotification } = useNotification();
  const [choice, setChoice] = React.useState<Choice>({ target: '', discardsDraft: false });
  const [wrong, setWrong] = React.useState<string>();
  const [change, { isLoading }] = useChangeDocumentsMutation();

  const takeDown = async () => {
    const { kind, target, discardsDraft } = choice;
    if (!kind) return;
    const data = { ...subject, kind, target, discarded: discardsDraft ? modifiedAt : undefined };
    const answer = (await change({ url: '/take-down/page', data })) as { error?: unknown };
    if (answer.error) return setWrong(messageOf(answer.error));
    toggleNotification({ type: 'success', message: DONE[kind] });
    onClose();
  };
  const choose = (next: Choice) => {
    setWrong(undefined);
    setChoice(next);
  };

  return (
    <>
      <DialogBody>
        <p>The page leaves the site at once. You keep it as a draft: publish it again, and it stands where it was.</p>
        <Choices isModified={modifiedAt !== undefined} {...{ subject, choice, choose }} />
        {wrong && <Wrong role="alert">{wrong}</Wrong>}
      </DialogBody>
      <DialogButtons>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          isMain
          disabled={isLoading || !choice.kind || (choice.kind === 'moved' && !choice.target)}
          onClick={() => void takeDown()}
        >
          Unpublish
        </Button>
      </DialogButtons>
    </>
  );
}

/** The dialog in which an editor takes a page down and says what its address then tells readers. */
export const TakeDownDialog = (props: Props) => (
  <SaveFirst onClose={props.onClose}>
    <TakeDown {...props} />
  </SaveFirst>
);
