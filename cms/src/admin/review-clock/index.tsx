import type { StrapiApp } from '@strapi/strapi/admin';
import { ClockIcon } from './parts';

const Clock = () => (
  <ClockIcon viewBox="0 0 24 24" width="16" height="16" fill="none" strokeWidth="2.5" aria-hidden="true">
    <path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l3 3" />
  </ClockIcon>
);

const widget = {
  id: 'review-clock',
  icon: Clock,
  title: { id: 'review-clock.title', defaultMessage: 'Medical review' },
  component: async () => (await import('./ReviewClock')).ReviewClock,
  permissions: [{ action: 'plugin::content-manager.explorer.read' }],
};

type Widgets = Parameters<StrapiApp['widgets']['register']>[0];

/**
 * Puts what a clinician has to do, and what they returned, first on the home page of the admin.
 *
 * @param app the admin, before it starts
 */
export function offerReviewClock(app: StrapiApp): void {
  app.widgets.register(((others: object[]) => [widget, ...others]) as unknown as Widgets);
}
