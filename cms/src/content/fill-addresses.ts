import type { Core, UID } from '@strapi/strapi';
import type { Fields } from './fields';
import { modelsOf, type Attribute } from './models';

interface Write {
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly params: { readonly documentId?: string; readonly locale?: unknown; data?: Record<string, unknown> };
}

interface UidService {
  generateUIDField(asked: object): Promise<string>;
}

const isEmpty = (value: unknown) => typeof value !== 'string' || value.trim() === '';

/** The field that holds a page's address, and the field it is made from; none where the type has no pages. */
function addressField(attributes: Readonly<Record<string, Attribute>>): [address: string, name: string] | undefined {
  for (const [field, { type, targetField }] of Object.entries(attributes))
    if (type === 'uid' && targetField) return [field, targetField];
  return undefined;
}

async function storedDraft(strapi: Core.Strapi, { uid, action, params }: Write, fields: string[]): Promise<Fields> {
  if (action === 'create' || !params.documentId) return {};
  const locale = typeof params.locale === 'string' ? { locale: params.locale } : {};
  // Of a clone, what it is made from.
  const asked = { documentId: params.documentId, ...locale, status: 'draft', fields };
  return (await strapi.documents(uid).findOne(asked as never)) ?? {};
}

/**
 * Gives a page whose web address was left empty the one that Strapi makes of its name, as it is saved: as the round arrow in the form would,
 * and unlike any other page's (`offerFreeAddresses`). A name without a letter or digit makes none. One that it has is never changed: not
 * when the name changes, and not when it is emptied. Call it while Strapi registers, after `guardVersions`.
 *
 * @param strapi the application
 */
export function fillAddresses(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const { uid, action, params } = write;
    const isSave = uid.startsWith('api::') && ['create', 'update', 'clone'].includes(action);
    const field = isSave && addressField(modelsOf(strapi)(uid).attributes);
    if (!field || !params.data || !isEmpty(params.data[field[0]])) return next();
    const [address, name] = field;
    const stored = await storedDraft(strapi, write, [address, name]);
    const named = params.data[name] === undefined ? stored[name] : params.data[name];
    if (action !== 'clone' && !isEmpty(stored[address])) {
      if (address in params.data) params.data[address] = stored[address];
    } else if (!isEmpty(named)) {
      const uids: UidService = strapi.plugin('content-manager').service('uid');
      const locale = typeof params.locale === 'string' ? params.locale : undefined;
      const asked = { contentTypeUID: uid, field: address, data: { [name]: named }, locale };
      params.data[address] = (await uids.generateUIDField(asked)) || undefined;
    }
    return next();
  });
}
