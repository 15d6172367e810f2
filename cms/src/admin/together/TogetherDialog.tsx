import { useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import type { Plan } from '../../editorial/together/api';
import { DialogBody, DialogButtons, Wrong } from '../dialog';
import { countOf, languageOf, messageOf, type DialogProps } from '../edit-form';
import { useChangeDocumentsMutation } from '../refreshing-api';
import { SaveFirst } from '../SaveFirst';
import { Button, Quiet } from '../parts';
import { PlanList } from './PlanList';
import { usePlan, type Subject } from './usePlan';

interface Refused {
  readonly error?: { readonly details?: { readonly plan?: Plan } };
}

function Together({ subject, onClose }: DialogProps & { readonly subject: Subject }) {
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = React.useState<readonly string[]>([]);
  const { plan, setPlan, wrong, setWrong, isAsking, ask } = usePlan(subject, chosen);
  const [change, { isLoading }] = useChangeDocumentsMutation();

  const choose = (key: string, isChosen: boolean) => {
    setWrong(undefined);
    setChosen(isChosen ? [...chosen, key] : chosen.filter((other) => other !== key));
  };
  const publish = async () => {
    const data = { ...subject, chosen, version: plan?.version };
    const answer = (await change({ url: '/together/publish', data })) as Refused;
    if (!answer.error) {
      toggleNotification({ type: 'success', message: `Published: ${countOf(plan?.documents.length ?? 0)}.` });
      return onClose();
    }
    setWrong(messageOf(answer.error));
    const refused = answer.error.details?.plan;
    if (refused) setPlan(refused);
    else await ask();
  };

  const isBusy = isAsking || isLoading;
  const documents = plan?.documents ?? [];
  const stopped = documents.filter(({ problems }) => problems.length > 0).length;
  const isReady = documents.length > 0 && stopped === 0 && !plan?.forbidden;
  const language = languageOf(subject.locale);
  return (
    <>
      <DialogBody aria-busy={isBusy}>
        <Quiet>
          All that this document needs is published with it{language ? ` in ${language}` : ''}, in this order: all of
          it, or nothing.
        </Quiet>
        {/* A plan that was refused says at each document why; this says the rest. */}
        {wrong && stopped === 0 && <Wrong role="alert">{wrong}</Wrong>}
        {plan && <PlanList plan={plan} isDisabled={isBusy} {...{ chosen, choose }} />}
        <p role="status">
          {isLoading ? 'Publishing …' : isAsking ? 'Checking each document …' : ''}
          {!isBusy &&
            stopped > 0 &&
            `${countOf(stopped)} cannot be published yet. Open, mend and save; then come back.`}
        </p>
      </DialogBody>
      <DialogButtons>
        <Button onClick={onClose}>Cancel</Button>
        <Button isMain disabled={isBusy || !isReady} onClick={() => void publish()}>
          Publish {countOf(documents.length)}
        </Button>
      </DialogButtons>
    </>
  );
}

/** The dialog in which an editor publishes a document together with all it needs. It works on what is saved. */
export const TogetherDialog = (props: DialogProps & { readonly subject: Subject }) => (
  <SaveFirst onClose={props.onClose}>
    <Together {...props} />
  </SaveFirst>
);
