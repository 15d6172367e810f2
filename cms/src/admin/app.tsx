import type { StrapiApp } from '@strapi/strapi/admin';
import { ShownOnPanel } from './impact/ShownOnPanel';
import { OpenedVersions } from './opened-versions';
import { fetchThatTells, ReadinessPanel } from './readiness';
import { keepTypedWords, savedBefore } from './SavedBefore';
import { offerSchedulePage, SchedulePanel } from './schedule';
import { offerReviewClock } from './review-clock';
import { offerSigningPage, ReviewPanel } from './signing';
import { PublishTogether } from './together';
import { askWhatBecomes, type Action } from './unpublish';
import { fetchWithVersions } from './version-fetch';

interface EditForm {
  addEditViewSidePanel(panels: unknown[]): void;
  addDocumentAction(actions: unknown[]): void;
  addDocumentAction(change: (actions: Action[]) => unknown[]): void;
}

export default {
  config: {
    locales: [],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: {
        'app.components.LeftMenu.navbrand.title': 'Clinic Pages',
        'Auth.form.welcome.title': 'Welcome to Clinic Pages',
        'Auth.form.welcome.subtitle': "Sign in to change the words on the clinic's website",
      },
    },
  },
  register(app: StrapiApp) {
    offerSigningPage(app);
    offerSchedulePage(app);
    offerReviewClock(app);
  },
  bootstrap(app: StrapiApp) {
    const versions = new OpenedVersions();
    window.fetch = fetchThatTells(fetchWithVersions(window.fetch.bind(window), versions));
    const editForm = app.getPlugin('content-manager').apis as unknown as EditForm;
    editForm.addEditViewSidePanel([savedBefore(versions), ReadinessPanel, ReviewPanel, SchedulePanel, ShownOnPanel]);
    editForm.addDocumentAction([keepTypedWords(versions)]);
    // First in the menu: before what takes something away.
    editForm.addDocumentAction((actions) =>
      actions.flatMap((action) => (action.type === 'unpublish' ? [PublishTogether, askWhatBecomes(action)] : action)),
    );
    // Strapi's news about its media library lies over every screen until each editor closes it.
    window.localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
  },
};
