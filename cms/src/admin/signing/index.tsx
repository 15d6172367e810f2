import type { StrapiApp } from '@strapi/strapi/admin';

export { ReviewPanel } from './ReviewPanel';

/** As the server registers it in `cms/src/editorial/signing/index.ts`. */
const SIGN_ACTION = 'admin::signing.sign';

const Pen = () => (
  <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <path d="M4 20l1-5L16 4l4 4L9 19l-5 1zM13 7l4 4M4 22h16" />
  </svg>
);

/**
 * Puts the reviewer's page into the menu, for those who may sign.
 *
 * @param app the admin, before it starts
 */
export function offerSigningPage(app: StrapiApp): void {
  app.addMenuLink({
    to: 'signing',
    icon: Pen,
    intlLabel: { id: 'signing.title', defaultMessage: 'Signing' },
    permissions: [{ action: SIGN_ACTION, subject: null }],
    Component: () => import('./SigningPage'),
  } as never);
}
