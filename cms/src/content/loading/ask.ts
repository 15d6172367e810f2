import type { Core } from '@strapi/strapi';

type Raw = Record<string, unknown>;
type Bindings = readonly (string | readonly number[])[];

/** Asks the database in its own words, in the transaction that is open, if there is one. */
export interface Ask {
  /** A condition: the column is one of the numbers that are bound in its place. The text is the same for any count of them. */
  among(column: string): string;
  rows(sql: string, bindings: Bindings): Promise<Raw[]>;
}

/**
 * Prepares to ask the database many small questions. Strapi's own query builder takes longer to word one than SQLite to answer it.
 *
 * @param strapi the application
 */
export async function asking(strapi: Core.Strapi): Promise<Ask> {
  const { connection, dialect } = strapi.db;
  const transaction = strapi.db.inTransaction() ? (await strapi.db.transaction()).get() : undefined;
  const isPostgres = dialect.client === 'postgres';
  return {
    among: (column) => (isPostgres ? `"${column}" = any(?::int[])` : `"${column}" in (select value from json_each(?))`),
    async rows(sql, bindings) {
      const bound = isPostgres ? bindings : bindings.map((one) => (Array.isArray(one) ? JSON.stringify(one) : one));
      const question = connection.raw(sql, bound as never);
      const answer = await (transaction ? question.transacting(transaction) : question);
      return (isPostgres ? answer.rows : answer) as Raw[];
    },
  };
}
