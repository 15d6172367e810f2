import { Frame } from './parts';
import { Readiness } from './Readiness';

export { fetchThatTells } from './written';

/** What Strapi tells a part of the edit form. */
interface FormProps {
  readonly model: string;
  readonly activeTab?: string;
  readonly document?: {
    readonly documentId?: string;
    readonly locale?: string | null;
  };
}

// The rules of readiness say nothing of it: a redirect is judged as it goes live.
const REDIRECT = 'api::redirect.redirect';

/** The panel beside the edit form that says what a publish of the saved draft would meet. */
export function ReadinessPanel({ model, activeTab, document }: FormProps) {
  if (model === REDIRECT || !model.startsWith('api::')) return null;
  const { documentId, locale = null } = document ?? {};
  return {
    title: 'Ready to publish?',
    content: documentId ? (
      <Readiness
        key={`${documentId} ${locale}`}
        shown={{ uid: model, documentId, locale }}
        isReading={activeTab === 'published'}
      />
    ) : (
      <Frame>Save first. Then this says what is to be mended before it can go live.</Frame>
    ),
  };
}
