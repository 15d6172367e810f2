import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import * as React from 'react';
import { useLocation } from 'react-router-dom';
import { countOf, messageOf } from '../edit-form';
import { Button, Footer, Frame, Heading, Quiet } from '../parts';
import { useChangeDocumentsMutation } from '../refreshing-api';
import { keyOf, placeOf, type ReadDocument, type Waiting } from './types';
import { WaitingDocument } from './WaitingDocument';

/** Which documents the reviewer has read and will sign. */
type Chosen = ReadonlyMap<string, ReadDocument>;

function useQueue() {
  const { get } = useFetchClient();
  const [change] = useChangeDocumentsMutation();
  const { toggleNotification } = useNotification();
  const [queue, setQueue] = React.useState<readonly Waiting[]>();
  const [isBusy, setIsBusy] = React.useState(false);

  const fail = React.useCallback(
    (error: unknown) => toggleNotification({ type: 'danger', message: messageOf(error) }),
    [toggleNotification],
  );
  const load = React.useCallback(async () => {
    const { data } = await get<{ data: Waiting[] }>('/signing/queue');
    setQueue(data.data);
  }, [get]);
  React.useEffect(() => void load().catch(fail), [load, fail]);

  /** Sends something, says that it was done, and answers whether it was. */
  const send = async (path: string, body: object, done: string): Promise<boolean> => {
    setIsBusy(true);
    try {
      const { error } = (await change({ url: path, data: body })) as { error?: unknown };
      if (error) throw error;
      toggleNotification({ type: 'success', message: done });
      await load();
      return true;
    } catch (error) {
      fail(error);
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { queue, isBusy, fail, send };
}

/** What is most urgent first. */
const SECTIONS: readonly [Waiting['urgency'], string][] = [
  ['unsigned', 'Published unsigned'],
  ['live', 'Published: changed since it was signed, or to be read again'],
  ['demonstration', 'Published as a demonstration'],
  ['draft', 'Not published yet'],
  ['returned', 'Returned: the editors are to change it'],
];

interface SectionProps {
  readonly title: string;
  readonly waiting: readonly Waiting[];
  children(waiting: Waiting): React.ReactNode;
}

function Section({ title, waiting, children }: SectionProps) {
  if (waiting.length === 0) return null;
  return (
    <section>
      <Heading>
        {title} ({waiting.length})
      </Heading>
      <ul>{waiting.map(children)}</ul>
    </section>
  );
}

/** Says of the document that the address of the page names that it is not in the list. */
function NotWaiting({ queue, hash }: { readonly queue: readonly Waiting[]; readonly hash: string }) {
  // A document that is signed here needs no word of it.
  const [isGone] = React.useState(() => hash !== '' && !queue.some((waiting) => hash === `#${placeOf(waiting)}`));
  return (
    <p role="status">
      {isGone && 'What you came to read does not wait here any more: it was signed meanwhile, or deleted.'}
    </p>
  );
}

function subtitleOf(queue: readonly Waiting[]): string {
  const behind = queue.filter(({ state }) => state === 'behind').length;
  const count = queue.filter(({ urgency }) => urgency !== 'returned').length - behind;
  const waits = count === 0 ? 'Nothing waits for a signature.' : `Waiting for a signature: ${count}.`;
  return behind === 0 ? waits : `${waits} Signed, but behind another language: ${behind}.`;
}

/** Where a medical reviewer reads what waits for a signature, and signs it or returns it. */
export default function SigningPage() {
  const { queue, isBusy, fail, send } = useQueue();
  const { hash } = useLocation();
  const [chosen, setChosen] = React.useState<Chosen>(new Map());
  if (!queue) return <Page.Loading />;

  const choose = (document: ReadDocument, isChosen: boolean) => {
    const next = new Map(chosen);
    if (isChosen) next.set(keyOf(document), document);
    else next.delete(keyOf(document));
    setChosen(next);
  };
  const signAll = async () => {
    const documents = [...chosen.values()];
    if (await send('/signing/sign', { documents }, `You signed ${countOf(documents.length)}.`)) setChosen(new Map());
  };
  const giveBack = (document: ReadDocument, comment: string) => {
    choose(document, false);
    void send('/signing/return', { ...document, comment }, 'Returned to the editors, with your comment.');
  };

  return (
    <Page.Main>
      <Page.Title>Signing</Page.Title>
      <Layouts.Header title="Signing" subtitle={subtitleOf(queue)} />
      <Frame>
        <Quiet>
          Read the words, tick what you stand behind, and sign all of it at once. A signature holds for the words that
          you read: whoever changes one needs a new signature. Signing publishes nothing.
        </Quiet>
        <NotWaiting key={hash} {...{ queue, hash }} />
        {SECTIONS.map(([urgency, title]) => (
          <Section key={urgency} title={title} waiting={queue.filter((one) => one.urgency === urgency)}>
            {(waiting) => (
              <WaitingDocument
                key={`${keyOf(waiting)} ${waiting.state}`}
                {...{ waiting, isBusy, choose, giveBack, fail, isChosen: chosen.has(keyOf(waiting)) }}
              />
            )}
          </Section>
        ))}
        {queue.length > 0 && (
          <Footer>
            <Button isMain disabled={isBusy || chosen.size === 0} onClick={() => void signAll()}>
              Sign {chosen.size > 0 ? countOf(chosen.size) : ''}
            </Button>
            {chosen.size === 0 && <span>Read a document first, and tick it.</span>}
          </Footer>
        )}
      </Frame>
    </Page.Main>
  );
}
