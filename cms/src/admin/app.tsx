import type { StrapiApp } from '@strapi/strapi/admin';

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
  bootstrap(_app: StrapiApp) {
    // Strapi's news about its media library lies over every screen until each editor closes it.
    window.localStorage.setItem('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
  },
};
