import type { StrapiApp } from '@strapi/strapi/admin';

export { SchedulePanel } from './SchedulePanel';

const Clock = () => (
  <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7v5l3.5 2" />
  </svg>
);

/**
 * Puts the list of all that is planned into the menu.
 *
 * @param app the admin, before it starts
 */
export function offerSchedulePage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'schedule',
    icon: Clock,
    intlLabel: { id: 'schedule.title', defaultMessage: 'Schedule' },
    // Of what a person may not read, the list says nothing.
    permissions: [],
    Component: () => import('./SchedulePage'),
  } as never);
}
