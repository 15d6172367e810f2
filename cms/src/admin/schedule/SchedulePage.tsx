import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { Card, Frame, Heading, Quiet } from '../parts';
import { Linked, Sentences } from './parts';
import type { ListedPlan } from './types';
import { planSentence } from './words';

const GROUPS: readonly (readonly [ListedPlan['state'], string])[] = [
  ['refused', 'Refused at its hour'],
  ['waiting', 'Waiting for its hour'],
  ['done', 'Done in the last 30 days'],
];

function addressOf({ uid, documentId, locale, isSingle }: ListedPlan): string {
  const query = locale ? `?plugins[i18n][locale]=${locale}` : '';
  return `/content-manager/${isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`}${query}`;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

function PlanLine({ plan }: { readonly plan: ListedPlan }) {
  const { kind, name, locale, reasons } = plan;
  return (
    <Card>
      <h3 style={{ fontWeight: 600 }}>
        <Linked to={addressOf(plan)}>{name}</Linked>
      </h3>
      <Quiet>{[kind, ...(locale ? [languages.of(locale)] : [])].join(' · ')}</Quiet>
      <p>{planSentence(plan)}</p>
      {reasons.length > 0 && <Sentences all={reasons} />}
    </Card>
  );
}

/** Where an editor sees all that goes live or is taken down at its hour, and what was refused then. */
export default function SchedulePage() {
  const { get } = useFetchClient();
  const [listed, setListed] = React.useState<readonly ListedPlan[]>();
  const [hasFailed, setHasFailed] = React.useState(false);
  React.useEffect(() => {
    get<{ data: ListedPlan[] }>('/schedule/all').then(
      ({ data }) => setListed(data.data),
      () => setHasFailed(true),
    );
  }, [get]);
  if (hasFailed) return <Page.Error />;
  if (!listed) return <Page.Loading />;
  const count = listed.filter(({ state }) => state === 'waiting').length;
  return (
    <Page.Main>
      <Page.Title>Schedule</Page.Title>
      <Layouts.Header
        title="Schedule"
        subtitle={count === 0 ? 'Nothing waits for its hour.' : `Waiting for its hour: ${count}`}
      />
      <Frame>
        <Quiet>To plan something, open its form: the panel Schedule is beside it.</Quiet>
        {GROUPS.map(([state, title]) => {
          const plans = listed.filter((plan) => plan.state === state);
          if (plans.length === 0) return null;
          return (
            <section key={state}>
              <Heading>{title}</Heading>
              <ul>
                {plans.map((plan) => (
                  <PlanLine key={`${plan.uid} ${plan.documentId} ${plan.locale} ${plan.act}`} plan={plan} />
                ))}
              </ul>
            </section>
          );
        })}
      </Frame>
    </Page.Main>
  );
}
