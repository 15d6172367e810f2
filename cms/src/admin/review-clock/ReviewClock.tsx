import { useFetchClient, Widget } from '@strapi/strapi/admin';
import * as React from 'react';
import { Link } from 'react-router-dom';
import type { DueDocument, DueList } from '../../editorial/review-clock/api';
import { Due, List, Quiet, Summary } from './parts';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' };

const daysOf = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function whenOf({ due, days }: DueDocument): string {
  const on = day.format(new Date(`${due}T00:00:00Z`));
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

function addressOf({ uid, documentId, locale }: DueDocument): string {
  const language = locale ? `?plugins[i18n][locale]=${locale}` : '';
  return `/content-manager/collection-types/${uid}/${documentId}${language}`;
}

function useDue(): DueList | 'failed' | undefined {
  const { get } = useFetchClient();
  const [list, setList] = React.useState<DueList | 'failed'>();
  React.useEffect(() => {
    get<{ data: DueList }>('/review-clock/due').then(
      ({ data }) => setList(data.data),
      () => setList('failed'),
    );
  }, [get]);
  return list;
}

/** What a clinician is to read again within 60 days, or should have: on the home page of the admin. */
export function ReviewClock() {
  const list = useDue();
  if (!list) return <Widget.Loading />;
  if (list === 'failed') return <Widget.Error>The list could not be loaded. Reload the page.</Widget.Error>;
  if (list.due.length === 0) return <Widget.NoData>Nothing to do: no review is due within 60 days.</Widget.NoData>;
  return (
    <>
      <Summary>
        {summaryOf(list.due)}{' '}
        {list.maySign ? (
          <Link to="/signing">Read and sign them under Signing</Link>
        ) : (
          'A medical reviewer reads and signs them.'
        )}
      </Summary>
      <List>
        {list.due.map((document) => {
          const { uid, documentId, locale, kind, name, days } = document;
          return (
            <li key={`${uid} ${documentId} ${locale}`}>
              <Link to={addressOf(document)}>{name}</Link>
              <Quiet>{[kind, ...(locale ? [LANGUAGES[locale] ?? locale] : [])].join(' · ')}</Quiet>
              <Due data-overdue={days < 0 || undefined}>{whenOf(document)}</Due>
            </li>
          );
        })}
      </List>
    </>
  );
}
