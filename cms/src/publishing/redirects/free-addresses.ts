import { addressOf, DEFAULT_LOCALE, PAGE_FOLDERS, type PageType } from '@clinic-pages/shared';
import type { Core } from '@strapi/strapi';
import { pageTypeOf } from '../../content/live-pages';
import { isLocalized, modelsOf } from '../../content/models';
import { FIXED_ADDRESSES } from './fixed-addresses';
import { REDIRECT } from './keep-addresses';

interface Wanted {
  readonly contentTypeUID: string;
  readonly field: string;
  readonly value: string;
  readonly locale?: string;
}

interface UidService {
  findUniqueUID(wanted: Wanted): Promise<string>;
}

const LANGUAGE = /^[a-z]{2}$/;

/** Whether the web has a language or something of its own there: only pages that stand in no folder could. */
const isFixed = (type: PageType, value: string) =>
  PAGE_FOLDERS[type] === '' && (LANGUAGE.test(value) || FIXED_ADDRESSES.includes(value));

async function isTaken(strapi: Core.Strapi, { contentTypeUID: uid, field, value, locale }: Wanted): Promise<boolean> {
  const type = pageTypeOf(uid);
  const language = isLocalized(modelsOf(strapi)(uid)) ? (locale ?? DEFAULT_LOCALE) : null;
  const where = { [field]: value, ...(language === null ? {} : { locale: language }) };
  if ((await strapi.db.query(uid).count({ where })) > 0) return true;
  if (!type) return false;
  const source = addressOf(type, value, language);
  return (await strapi.db.query(REDIRECT).count({ where: { source } })) > 0 || isFixed(type, value);
}

/**
 * Lets Strapi offer as a web address only one that is free: of drafts, as Strapi itself sees to, and of what is public, of old addresses
 * that lead elsewhere, and of the site's own pages. None is offered where a name has no letter or digit. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function offerFreeAddresses(strapi: Core.Strapi): void {
  const uids: UidService = strapi.plugin('content-manager').service('uid');
  uids.findUniqueUID = async (wanted) => {
    const { value } = wanted;
    let free = value;
    for (let count = 1; value !== '' && (await isTaken(strapi, { ...wanted, value: free })); count += 1)
      free = `${value}-${count}`;
    return free;
  };
}
