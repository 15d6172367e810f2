import type { Core } from '@strapi/strapi';
import { LOCALES } from '@clinic-pages/shared';

interface Permission {
  action: string;
  subject?: string;
  properties?: { fields?: string[]; locales?: readonly string[] };
}

const EDITOR_ROLE = 'strapi-editor';

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

/**
 * Gives the Editor role every content type and the media library, each permission once in its life: a type added later becomes
 * visible to editors, and what an administrator took away since stays away.
 *
 * @param strapi the application, after its plugins have started
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  const editor = await roles.findOne({ code: EDITOR_ROLE });
  if (!editor) return;
  const store = strapi.store({ type: 'core', name: 'clinic-pages' });
  const given = (await store.get({ key: 'editor-permissions' })) as string[] | null;
  const wanted = editorPermissions(strapi);
  const missing = wanted.filter((permission) => !given?.includes(keyOf(permission)));
  if (missing.length === 0) return;
  // The first time, Strapi's own set goes: it names no language, so an editor would see nothing.
  if (given) await roles.addPermissions(editor.id, missing);
  else await roles.assignPermissions(editor.id, wanted);
  await store.set({ key: 'editor-permissions', value: [...(given ?? []), ...missing.map(keyOf)] });
}
