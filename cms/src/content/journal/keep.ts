import type { Core } from '@strapi/strapi';
import { lockWrites } from '../write-transaction';

const REFUSAL = 'The journal is append-only: what it says is neither changed nor taken out.';

const SQLITE = ['update', 'delete'].map(
  (change) => `create trigger if not exists journal_refuses_${change} before ${change} on journal
    begin select raise(abort, '${REFUSAL}'); end`,
);

const POSTGRES = [
  `create or replace function refuse_journal_change() returns trigger language plpgsql
    as $$ begin raise exception '${REFUSAL}'; end $$`,
  // Row by row: an account that is deleted asks the database to take its name out of every table's rows, and finds none here.
  `create or replace trigger journal_refuses_change before update or delete on journal
    for each row execute function refuse_journal_change()`,
  `create or replace trigger journal_refuses_truncate before truncate on journal
    for each statement execute function refuse_journal_change()`,
];

/**
 * Has the database itself refuse to change or delete what the journal says, whoever asks. Called at each start: Strapi makes the table
 * anew on SQLite when its columns change, and the triggers go with the old one.
 *
 * @param strapi the application, its database ready
 */
export async function keepJournal(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // Two replicas that start together would make the function at the same time, which PostgreSQL refuses.
    await lockWrites(strapi, trx as never);
    for (const statement of strapi.db.dialect.client === 'postgres' ? POSTGRES : SQLITE) await trx.raw(statement);
  });
}
