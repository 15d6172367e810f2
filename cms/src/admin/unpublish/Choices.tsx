import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { LivePage } from '../../content/live-page';
import { Tick, UnderTick } from '../dialog';
import { languageOf } from '../edit-form';
import { Quiet } from '../parts';
import type { Choice, Kind, Subject } from './choice';

const KINDS: readonly (readonly [kind: Kind, label: string, what: string])[] = [
  ['gone', 'This page is gone for good', 'Readers are told that it was taken down, and search engines forget it.'],
  ['back_soon', 'It comes back soon', 'Readers are told to come back later, and are given the clinic’s phone number.'],
  ['moved', 'Send readers to another page', 'Whoever comes to this page’s address reads the other page instead.'],
];

/** The pages that readers could be sent to: all live ones but this. */
function usePages({ uid, documentId, locale }: Subject): readonly LivePage[] | undefined {
  const { get } = useFetchClient();
  const [pages, setPages] = React.useState<readonly LivePage[]>();
  React.useEffect(() => {
    const query = new URLSearchParams({ uid, documentId, ...(locale ? { locale } : {}) });
    const isOther = (page: LivePage) => page.documentId !== documentId || page.locale !== locale;
    get<{ data: LivePage[] }>(`/take-down/pages?${query}`).then(
      ({ data }) => setPages(data.data.filter(isOther)),
      () => setPages([]),
    );
  }, [get, uid, documentId, locale]);
  return pages;
}

interface Props {
  readonly subject: Subject;
  readonly choice: Choice;
  /** Whether its draft says something else than the page. */
  readonly isModified: boolean;
  choose(choice: Choice): void;
}

/** What becomes of a page's address, and of changes that were never published. */
export function Choices({ subject, choice, isModified, choose }: Props) {
  const pages = usePages(subject);
  const name = React.useId();
  return (
    <>
      <fieldset>
        <legend>What becomes of its address?</legend>
        {KINDS.map(([kind, label, what]) => (
          <React.Fragment key={kind}>
            <Tick
              type="radio"
              name={name}
              checked={choice.kind === kind}
              label={label}
              onTick={() => choose({ ...choice, kind })}
            />
            <UnderTick>
              <Quiet>{what}</Quiet>
            </UnderTick>
          </React.Fragment>
        ))}
        {choice.kind === 'moved' && (
          <UnderTick>
            <select
              aria-label="The page that readers are sent to"
              value={choice.target}
              onChange={({ target }) => choose({ ...choice, target: target.value })}
            >
              <option value="">{pages ? 'Choose a page' : 'Looking for pages …'}</option>
              {pages?.map((page) => (
                <option key={page.address} value={page.address}>
                  {page.name} ({[page.address, languageOf(page.locale)].filter(Boolean).join(', ')})
                </option>
              ))}
            </select>
          </UnderTick>
        )}
      </fieldset>
      {isModified && (
        <fieldset>
          <legend>The draft has changes that were never published.</legend>
          <Tick
            type="checkbox"
            checked={choice.discardsDraft}
            label="Throw them away: the draft then says what the page says now"
            onTick={(discardsDraft) => choose({ ...choice, discardsDraft })}
          />
        </fieldset>
      )}
    </>
  );
}
