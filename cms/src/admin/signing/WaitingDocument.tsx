import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { useLocation } from 'react-router-dom';
import { languageOf } from '../edit-form';
import { pagesIn } from '../impact/pages-in';
import { Button, Card, Comment, Quiet } from '../parts';
import { Before } from './Before';
import { askedFor, dayOf } from './sentences';
import { placeOf, type ReadDocument, type Waiting, type Words } from './types';
import { WordsRead } from './WordsRead';

interface Props {
  readonly waiting: Waiting;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  /** Told when the reviewer has read it, or takes that back. */
  choose(document: ReadDocument, isChosen: boolean): void;
  giveBack(document: ReadDocument, comment: string): void;
  fail(error: unknown): void;
}

const STATES: Record<Waiting['state'], string> = {
  unsigned: 'Never signed',
  changed: 'Changed since it was signed',
  returned: 'Returned to the editors',
  due: 'To be read again',
  behind: 'Signed, but behind another language: sign it again if it is still right',
};

const PUBLISHED: Readonly<Record<NonNullable<Waiting['readersSee']>, string>> = {
  unsigned: 'Published now, unsigned',
  demonstration: 'Published now, as a demonstration',
  signed: 'Published now in words that were signed',
};

function addressOf({ uid, documentId, locale }: Waiting): string {
  const query = new URLSearchParams({ uid, documentId, ...(locale ? { locale } : {}) });
  return `/signing/words?${query}`;
}

/** The words of a document, asked for when the reviewer opens it. */
function useWords(waiting: Waiting, isOpen: boolean, fail: Props['fail']): Words | undefined {
  const { get } = useFetchClient();
  const [words, setWords] = React.useState<Words>();
  const address = addressOf(waiting);
  React.useEffect(() => {
    if (!isOpen || words) return;
    get<{ data: Words }>(address).then(({ data }) => setWords(data.data), fail);
  }, [address, fail, get, isOpen, words]);
  return words;
}

function shownOn({ documentId, pages }: Waiting): string {
  const isOwn = pages.length > 0 && pages.every((page) => page.documentId === documentId);
  return isOwn ? `Live at ${pages.map(({ address }) => address).join(', ')}` : `Readers meet it on: ${pagesIn(pages)}`;
}

function About({ waiting }: { readonly waiting: Waiting }) {
  const { kind, state, signed, returned, isDemonstration, locale, behind, readersSee } = waiting;
  const facts = [
    kind,
    STATES[state],
    // Those of the other lists say it in their heading.
    ...(state === 'returned' && readersSee ? [PUBLISHED[readersSee]] : []),
    ...(locale ? [languageOf(locale)] : []),
    ...behind.map((language) => `the ${languageOf(language)} words were changed since`),
    ...(isDemonstration ? ['Demonstration: signing takes this mark away'] : []),
    ...(signed ? [`signed by ${signed.who} on ${dayOf(signed.at)}, to be read again by ${dayOf(signed.due)}`] : []),
  ];
  return (
    <>
      <Quiet>{facts.join(' · ')}</Quiet>
      <Quiet>{shownOn(waiting)}</Quiet>
      {returned && <p>{askedFor(returned, state !== 'returned')}</p>}
    </>
  );
}

/** Brings a document into view, and to the keyboard, that the address of the page names, as soon as there is something to read. */
function useView(isNamed: boolean, isRead: boolean) {
  const card = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (!isNamed || !isRead) return;
    card.current?.focus({ preventScroll: true });
    card.current?.scrollIntoView();
  }, [isNamed, isRead]);
  return card;
}

/** A document in the list: its words on demand, the box that says they were read, and the way back to the editors. */
export function WaitingDocument({ waiting, isChosen, isBusy, choose, giveBack, fail }: Props) {
  const place = placeOf(waiting);
  const isNamed = useLocation().hash === `#${place}`;
  const [isOpen, setIsOpen] = React.useState(isNamed);
  const [comment, setComment] = React.useState('');
  const words = useWords(waiting, isOpen, fail);
  const card = useView(isNamed, words !== undefined);
  const { uid, documentId, locale, name } = waiting;
  const id = `${place}-comment`;
  const read = words && { uid, documentId, locale, hash: words.hash };
  return (
    <Card ref={card} id={place} tabIndex={-1} aria-labelledby={`${place}-name`}>
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: '1.6rem', alignItems: 'center' }}>
        <div>
          <h3 id={`${place}-name`} style={{ fontWeight: 600 }}>
            {name}
          </h3>
          <About waiting={waiting} />
        </div>
        <Button
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Close' : 'Read'} “${name}”`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'Read'}
        </Button>
      </div>
      {isOpen && words && read && (
        <>
          <Before document={{ uid, documentId, locale }} />
          <WordsRead words={words} isFirst={!waiting.signed} />
          <p style={{ margin: '1.6rem 0' }}>
            <label>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isBusy}
                onChange={({ target }) => choose(read, target.checked)}
              />{' '}
              I have read “{name}” and sign it
            </label>
          </p>
          <label htmlFor={id}>Or say what is to be changed:</label>
          <Comment
            id={id}
            aria-describedby={`${place}-name`}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
          />
          <Button
            disabled={isBusy || comment.trim() === ''}
            aria-describedby={`${place}-name`}
            onClick={() => giveBack(read, comment)}
          >
            Return to the editors
          </Button>
        </>
      )}
    </Card>
  );
}
