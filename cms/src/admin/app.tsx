import type { StrapiApp } from '@strapi/strapi/admin';
import { OpenedVersions } from './opened-versions';
import { keepTypedWords, savedBefore } from './SavedBefore';
import { fetchWithVersions } from './version-fetch';

interface EditForm {
  addEditViewSidePanel(panels: unknown[]): void;
  addDocumentAction(actions: unknown[]): void;
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
  bootstrap(app: StrapiApp) {
    const versions = new OpenedVersions();
    window.fetch = fetchWithVersions(window.fetch.bind(window), versions);
    const editForm = app.getPlugin('content-manager').apis as unknown as EditForm;
    editForm.addEditViewSidePanel([savedBefore(versions)]);
    editForm.addDocumentAction([keepTypedWords(versions)]);
    // Strapi's news about its media library lies over every screen until each editor closes it.
    window.localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
  },
};
