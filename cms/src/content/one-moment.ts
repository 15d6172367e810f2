import type { Core } from '@strapi/strapi';
import { whileReading } from './sqlite-connection';

/**
 * Reads in one transaction that sees what was committed before it, and nothing that is committed meanwhile. On SQLite it has the one
 * connection to itself.
 *
 * @param strapi the application
 * @param read asks the questions
 */
export const inOneMoment = <T>(strapi: Core.Strapi, read: () => Promise<T>): Promise<T> =>
  whileReading(() =>
    strapi.db.transaction(async ({ trx }) => {
      if (strapi.db.dialect.client === 'postgres')
        await trx.raw('set transaction isolation level repeatable read, read only');
      return read();
    }),
  ) as Promise<T>;
