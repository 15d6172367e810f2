import type { Core } from '@strapi/strapi';
import { secret } from '../../config/secrets';
import { SITE_INDEX_SCOPE } from '../graphql/site-index';

const TOKEN_UID = 'admin::api-token';
const PERMISSION_UID = 'admin::api-token-permission';

// Strapi makes these two on an empty database. One of them may write everything.
const AUTOMATIC_TOKENS = ['Read Only', 'Full Access'];
const AUTOMATIC_DESCRIPTION = 'A default API token';

const READABLE_TYPES = [
  'api::announcement.announcement',
  'api::appearance.appearance',
  'api::call-to-action.call-to-action',
  'api::clinic.clinic',
  'api::clinician.clinician',
  'api::condition.condition',
  'api::contraindication.contraindication',
  'api::home-page.home-page',
  'api::info-page.info-page',
  'api::location.location',
  'api::notices.notices',
  'api::price.price',
  'api::safety-notice.safety-notice',
  'api::side-effect.side-effect',
  'api::source.source',
  'api::study.study',
  'api::treatment.treatment',
  'api::treatment-science.treatment-science',
];

const TOKENS = [
  { name: 'delivery', description: 'The public site: published content.', secretName: 'DELIVERY_TOKEN' },
  { name: 'preview', description: 'Editors looking at a draft.', secretName: 'PREVIEW_TOKEN' },
] as const;

// Redirects are read through the index alone.
const FEEDS = ['api::change.change.find', SITE_INDEX_SCOPE];

/** A relation needs `find` on its target, or GraphQL answers FORBIDDEN. */
function scopes(strapi: Core.Strapi): string[] {
  const readable = READABLE_TYPES.flatMap((uid) =>
    strapi.contentType(uid as 'api::condition.condition').kind === 'singleType'
      ? [`${uid}.find`]
      : [`${uid}.find`, `${uid}.findOne`],
  );
  return [...readable, ...FEEDS];
}

async function ensureToken(strapi: Core.Strapi, token: (typeof TOKENS)[number]): Promise<void> {
  const accessKey = strapi.service('admin::api-token-content-api').hash(secret(token.secretName));
  const tokens = strapi.db.query(TOKEN_UID);
  const data = {
    name: token.name,
    description: token.description,
    kind: 'content-api',
    type: 'custom',
    accessKey,
    encryptedKey: null,
    lifespan: null,
    expiresAt: null,
  };
  const found = await tokens.findOne({ where: { name: token.name } });
  const { id } = found ? await tokens.update({ where: { id: found.id }, data }) : await tokens.create({ data });

  const permissions = strapi.db.query(PERMISSION_UID);
  const held = await permissions.findMany({ where: { token: { id } } });
  const wanted = scopes(strapi);
  const surplus = held.filter(({ action }) => !wanted.includes(action));
  if (surplus.length > 0) await permissions.deleteMany({ where: { id: { $in: surplus.map((row) => row.id) } } });
  for (const action of wanted) {
    if (!held.some((row) => row.action === action)) await permissions.create({ data: { action, token: id } });
  }
}

/**
 * Makes the tokens this house uses, `delivery` and `preview`, from secrets in the environment, and removes those Strapi makes by
 * itself. A token an administrator made by hand stays.
 *
 * @param strapi the application, after its plugins have started
 * @throws Error naming the secret that is missing or weak
 */
export async function ensureTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(TOKEN_UID).deleteMany({
    where: { name: { $in: AUTOMATIC_TOKENS }, description: { $startsWith: AUTOMATIC_DESCRIPTION } },
  });
  for (const token of TOKENS) await ensureToken(strapi, token);
}
