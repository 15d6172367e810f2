import type { Core } from '@strapi/strapi';
import { LOCALES } from '@clinic-pages/shared';
import { SIGN_ACTION } from '../editorial/signing/action';

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: readonly string[] };
}

const EDITOR_ROLE = 'strapi-editor';
const READ_ACTION = 'plugin::content-manager.explorer.read';

const REVIEWER = {
  name: 'Medical reviewer',
  code: 'medical-reviewer',
  description: 'Reads medical content and signs it, or returns it. Give it to clinicians alone.',
};

const UPLOAD_PERMISSIONS: Permission[] = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
].map((action) => ({ action }));

const keyOf = ({ action, subject }: Permission) => (subject ? `${action} ${subject}` : action);

function isLocalized(strapi: Core.Strapi, uid: string): boolean {
  const { pluginOptions } = strapi.getModel(uid as 'api::condition.condition') as {
    pluginOptions?: { i18n?: { localized?: boolean } };
  };
  return pluginOptions?.i18n?.localized === true;
}

/** Everything an editor may do: all content types of the clinic, in every language of the site, and the media library. */
function editorPermissions(strapi: Core.Strapi): Permission[] {
  const contentActions = strapi
    .service('admin::permission')
    .actionProvider.values()
    .filter((action: { section: string }) => action.section === 'contentTypes');
  const permissions: Permission[] = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(contentActions);
  const ours = permissions.filter(({ subject }) => subject?.startsWith('api::'));
  // A permission on a localized type that names no language is one for no language.
  const withLocales = ours.map((permission) =>
    isLocalized(strapi, permission.subject as string)
      ? { ...permission, properties: { ...permission.properties, locales: LOCALES } }
      : permission,
  );
  return [...withLocales, ...UPLOAD_PERMISSIONS];
}

/** A medical reviewer reads what editors read, and signs. */
const reviewerPermissions = (strapi: Core.Strapi): Permission[] => [
  ...editorPermissions(strapi).filter(({ action }) => action === READ_ACTION || action === 'plugin::upload.read'),
  { action: SIGN_ACTION },
];

/** Gives a role each permission once in its life: what an administrator took away since stays away. */
async function giveOnce(strapi: Core.Strapi, roleId: number, key: string, wanted: Permission[]): Promise<void> {
  const roles = strapi.service('admin::role');
  const store = strapi.store({ type: 'core', name: 'clinic-pages' });
  const given = (await store.get({ key })) as string[] | null;
  const missing = wanted.filter((permission) => !given?.includes(keyOf(permission)));
  if (missing.length === 0) return;
  // The first time, Strapi's own set goes: it names no language, so an editor would see nothing.
  if (given) await roles.addPermissions(roleId, missing);
  else await roles.assignPermissions(roleId, wanted);
  await store.set({ key, value: [...(given ?? []), ...missing.map(keyOf)] });
}

/** The role of those who sign, made once: an administrator may delete it. */
async function reviewerRole(strapi: Core.Strapi): Promise<{ id: number } | null> {
  const roles = strapi.service('admin::role');
  const found = await roles.findOne({ code: REVIEWER.code });
  if (found) return found;
  const wasMade = await strapi.store({ type: 'core', name: 'clinic-pages' }).get({ key: 'reviewer-permissions' });
  return wasMade ? null : roles.create(REVIEWER);
}

/**
 * Gives the Editor role every content type and the media library, and makes the role of a medical reviewer: each permission once in its
 * life. A type added later becomes visible, and what an administrator took away since stays away.
 *
 * @param strapi the application, after its plugins have started
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const editor = await strapi.service('admin::role').findOne({ code: EDITOR_ROLE });
  if (editor) await giveOnce(strapi, editor.id, 'editor-permissions', editorPermissions(strapi));
  const reviewer = await reviewerRole(strapi);
  if (reviewer) await giveOnce(strapi, reviewer.id, 'reviewer-permissions', reviewerPermissions(strapi));
}
