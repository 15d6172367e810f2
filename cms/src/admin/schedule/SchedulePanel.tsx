import { PlanForm } from './PlanForm';
import { PlanKept } from './PlanKept';
import { Quiet } from '../parts';
import { Folded, Refused, Sentences, Warned, Words } from './parts';
import { usePlans, type Said } from './use-plans';

/** What Strapi tells a part of the edit form. */
interface FormProps {
  readonly model: string;
  readonly documentId?: string;
  readonly document?: {
    readonly documentId?: string;
    readonly locale?: string | null;
    readonly updatedAt?: string;
    readonly status?: string;
  };
}

function WhatWasSaid({ said: { kind, lead, sentences } }: { readonly said: Said }) {
  const words = (
    <>
      {lead && <p style={{ fontWeight: 600 }}>{lead}</p>}
      {sentences.length > 0 && <Sentences all={sentences} />}
      {kind === 'warned' && <p>Mend it before that hour. It is checked again then.</p>}
    </>
  );
  if (kind === 'refused') return <Refused>{words}</Refused>;
  return kind === 'warned' ? <Warned>{words}</Warned> : words;
}

function Content(props: FormProps) {
  const { model, document } = props;
  const { locale, updatedAt, status } = document ?? {};
  const documentId = props.documentId ?? document?.documentId;
  const key = documentId && updatedAt ? { uid: model, documentId, ...(locale ? { locale } : {}) } : undefined;
  const { plans, hasFailed, said, isBusy, plan, takeBack } = usePlans(key, `${updatedAt} ${status}`);
  if (!key)
    return (
      <Words>
        <Quiet>Save a draft first. Then you can plan when it goes live.</Quiet>
      </Words>
    );
  const unread = hasFailed && <Refused>The schedule could not be read. Reload the page.</Refused>;
  if (!plans) return unread ? <Words>{unread}</Words> : null;
  return (
    <Words>
      {unread}
      {plans.plans.map((kept) => (
        <PlanKept key={kept.act} {...{ kept, isBusy, mayPlan: plans.mayPlan, takeBack }} />
      ))}
      <div role="status">{said && <WhatWasSaid said={said} />}</div>
      {plans.mayPlan ? (
        <Folded>
          <summary>Choose a day and an hour</summary>
          <PlanForm {...{ plans, isBusy, plan }} />
        </Folded>
      ) : (
        <Quiet>Who may publish this may also plan when it goes live.</Quiet>
      )}
    </Words>
  );
}

/** The panel beside the edit form where an editor plans when a document goes live, or is taken down. */
export function SchedulePanel(props: FormProps) {
  const { model, documentId, document } = props;
  if (!model.startsWith('api::')) return null;
  return { title: 'Schedule', content: <Content key={`${documentId} ${document?.locale}`} {...props} /> };
}
