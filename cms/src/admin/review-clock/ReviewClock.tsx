import { Widget } from '@strapi/strapi/admin';
import * as React from 'react';
import { Link } from 'react-router-dom';
import type { DueDocument, DueList, WaitingCount } from '../../editorial/review-clock/api';
import { languageOf } from '../edit-form';
import { askedFor, dayOf } from '../signing/sentences';
import { formOf, keyOf } from '../signing/types';
import { useFresh } from '../use-fresh';
import { Due, List, Lists, Quiet, Summary, Title } from './parts';

const daysOf = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function whenOf({ due, days }: DueDocument): string {
  const on = dayOf(due);
  if (days < 0) return `Was due on ${on}: overdue by ${daysOf(-days)}`;
  return days === 0 ? `Due today, ${on}` : `Due on ${on}, in ${daysOf(days)}`;
}

function summaryOf(due: readonly DueDocument[]): string {
  const overdue = due.filter(({ days }) => days < 0).length;
  const soon = due.length - overdue;
  return [...(overdue > 0 ? [`Overdue: ${overdue}.`] : []), ...(soon > 0 ? [`Due within 60 days: ${soon}.`] : [])].join(
    ' ',
  );
}

function waitingOf(all: number): string {
  if (all === 0) return 'Nothing waits for a signature.';
  return all === 1 ? '1 document waits for a signature.' : `${all} documents wait for a signature.`;
}

function ToSign({ all, unsigned, toPublish }: WaitingCount) {
  if (all === 0 && unsigned === 0) return null;
  return (
    <Summary>
      <strong>{waitingOf(all)}</strong> {unsigned > 0 && `Published unsigned: ${unsigned}.`}{' '}
      {toPublish > 0 && `Of these, ${toPublish} with newer words that are signed, for an editor to publish.`}{' '}
      {all > 0 && <Link to="/signing">Read and sign them under Signing</Link>}
    </Summary>
  );
}

type Named = Pick<DueDocument, 'uid' | 'documentId' | 'locale' | 'kind' | 'name'>;

function Item({ document, children }: { readonly document: Named; readonly children: React.ReactNode }) {
  const { locale, kind, name } = document;
  return (
    <li>
      <Link to={formOf(document)}>{name}</Link>
      <Quiet>{[kind, ...(locale ? [languageOf(locale)] : [])].join(' · ')}</Quiet>
      {children}
    </li>
  );
}

/** What waits for a clinician, what was returned, and what is to be read again within 60 days, or should have been: on the home page of the admin. */
export function ReviewClock() {
  const { answer: list, hasFailed } = useFresh<DueList>('/review-clock/due');
  if (hasFailed) return <Widget.Error>The list could not be loaded. Reload the page.</Widget.Error>;
  if (!list) return <Widget.Loading />;
  const { due, returned, waiting } = list;
  if (due.length === 0 && returned.length === 0 && !waiting?.all && !waiting?.unsigned)
    return <Widget.NoData>Nothing was returned, and no review is due within 60 days.</Widget.NoData>;
  return (
    <Lists>
      {waiting && <ToSign {...waiting} />}
      {returned.length > 0 && (
        <section>
          <Title>Returned by a medical reviewer, to be changed</Title>
          <List>
            {returned.map((document) => (
              <Item key={keyOf(document)} document={document}>
                <p>{askedFor(document.returned, false)}</p>
              </Item>
            ))}
          </List>
        </section>
      )}
      {due.length > 0 && (
        <section>
          <Title>To be read again</Title>
          <Summary>
            {summaryOf(due)} {!waiting && 'A medical reviewer reads and signs them.'}
          </Summary>
          <List>
            {due.map((document) => (
              <Item key={keyOf(document)} document={document}>
                <Due data-overdue={document.days < 0 || undefined}>{whenOf(document)}</Due>
              </Item>
            ))}
          </List>
        </section>
      )}
    </Lists>
  );
}
