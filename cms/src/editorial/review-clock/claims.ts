import type { Core } from '@strapi/strapi';
import { lockWrites } from '../../content/write-transaction';

const REMINDER = 'api::review-reminder.review-reminder';

// A CMS that ended between the claim and the mail sends nothing: after this time another one may.
const CLAIM_HOLDS_MS = 3_600_000;

interface Claim {
  readonly key: string;
  readonly claimedAt: string | Date;
  readonly sentAt: string | Date | null;
}

const isTaken = ({ claimedAt, sentAt }: Claim, now: Date): boolean =>
  sentAt !== null || new Date(claimedAt).getTime() > now.getTime() - CLAIM_HOLDS_MS;

/**
 * Takes on reminders that nobody has sent and nobody is sending: of any number of replicas that ask at once, one gets each.
 *
 * @param strapi the application
 * @param keys one for each person, document and moment
 * @param now the present time
 * @returns those that are now to be sent by the caller
 */
export async function claimReminders(strapi: Core.Strapi, keys: readonly string[], now: Date): Promise<Set<string>> {
  return strapi.db.transaction(async ({ trx }) => {
    await lockWrites(strapi, trx as never);
    const query = strapi.db.query(REMINDER);
    const claims: Claim[] = await query.findMany({ where: { key: { $in: keys } } });
    const taken = new Set(claims.filter((claim) => isTaken(claim, now)).map(({ key }) => key));
    const free = keys.filter((key) => !taken.has(key));
    if (free.length === 0) return new Set<string>();
    await query.deleteMany({ where: { key: { $in: free } } });
    await query.createMany({ data: free.map((key) => ({ key, claimedAt: now, sentAt: null })) });
    return new Set(free);
  });
}

/**
 * Notes that reminders were sent, for good.
 *
 * @param strapi the application
 * @param keys from `claimReminders`
 * @param now the present time
 */
export async function noteSent(strapi: Core.Strapi, keys: ReadonlySet<string>, now: Date): Promise<void> {
  await strapi.db.query(REMINDER).updateMany({ where: { key: { $in: [...keys] } }, data: { sentAt: now } });
}
