import type { Core } from '@strapi/strapi';

const EDITOR_ROLE = 'strapi-editor';

const UPLOAD_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/**
 * Gives the Editor role every content type and the media library. Strapi does so once, on an empty database; a type added
 * later would stay invisible to editors. A clinic that wants other permissions makes a role of its own in the admin.
 *
 * @param strapi the application, after its plugins have started
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  const editor = await roles.findOne({ code: EDITOR_ROLE });
  if (!editor) return;
  const contentActions = strapi
    .service('admin::permission')
    .actionProvider.values()
    .filter((action: { section: string }) => action.section === 'contentTypes');
  const ours = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields(contentActions)
    .filter(({ subject }: { subject: string }) => subject.startsWith('api::'));
  await roles.assignPermissions(editor.id, [...ours, ...UPLOAD_ACTIONS.map((action) => ({ action }))]);
}
