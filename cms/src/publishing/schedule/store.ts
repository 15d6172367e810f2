import { randomUUID } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Subject } from '../../content/permissions';
import { lockWrites } from '../../content/write-transaction';
import type { Act, Planned } from './api';

/** The content type in which plans are kept. */
const SCHEDULE = 'api::schedule.schedule';

/** How long others leave a plan to a CMS that has claimed it. One that has not come to an end by then has died. Milliseconds. */
const CLAIM_MS = 120_000;
const DAYS_KEPT = 30;

/** The document that is planned for, in one language. */
export type Target = Subject;

/** A plan as it is stored. */
export interface Schedule {
  readonly id: number;
  readonly contentType: UID.ContentType;
  readonly target: string;
  readonly language: string | null;
  readonly act: Act;
  readonly at: Date;
  readonly who: string;
  readonly whoId: number;
  readonly state: Planned['state'];
  readonly reasons: readonly string[] | null;
  readonly endedAt: Date | null;
  readonly claim: string | null;
  readonly claimedAt: Date | null;
  /** How often it was begun. */
  readonly tries: number;
}

/** Who plans something, and when it is to happen. */
export type Intent = Pick<Schedule, 'act' | 'at' | 'who' | 'whoId'>;

const orNull = <Value>(value: Value | null) => (value === null ? { $null: true } : value);

const whereOf = ({ uid, documentId, locale }: Target) => ({
  contentType: uid,
  target: documentId,
  language: orNull(locale),
});

// Moments are kept as texts in UTC, ISO 8601: a column of times would take on the time zone of whichever server writes it.
const asDates = (row: Schedule): Schedule => ({
  ...row,
  at: new Date(row.at),
  endedAt: row.endedAt && new Date(row.endedAt),
  claimedAt: row.claimedAt && new Date(row.claimedAt),
});

async function read(strapi: Core.Strapi, query: object): Promise<Schedule[]> {
  const rows: Schedule[] = await strapi.db.query(SCHEDULE).findMany(query);
  return rows.map(asDates);
}

const IN_ORDER = [{ at: 'asc' }, { id: 'asc' }];

/** All that is kept: what waits, what was refused, and what was done in the last 30 days, in the order of its hours. */
export const allSchedules = (strapi: Core.Strapi): Promise<Schedule[]> => read(strapi, { orderBy: IN_ORDER });

/** What is kept for a document in one language, in the order of its hours. */
export const schedulesOf = (strapi: Core.Strapi, target: Target): Promise<Schedule[]> =>
  read(strapi, { where: whereOf(target), orderBy: IN_ORDER });

/** What is kept for a document in all languages. */
export const schedulesOfDocument = (strapi: Core.Strapi, uid: string, documentId: string): Promise<Schedule[]> =>
  read(strapi, { where: { contentType: uid, target: documentId } });

/**
 * Keeps what somebody plans for a document, in the place of what was planned, done or refused before.
 *
 * @param strapi the application
 * @param target the document
 * @param intent what, when, and who plans it
 */
export async function keepSchedule(strapi: Core.Strapi, target: Target, intent: Intent): Promise<Schedule> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lockWrites(strapi, trx as never);
    await forgetSchedules(strapi, { ...whereOf(target), act: intent.act });
    const { uid: contentType, documentId, locale: language } = target;
    const at = intent.at.toISOString();
    const data = { contentType, target: documentId, language, ...intent, at, state: 'waiting', tries: 0 };
    return asDates(await strapi.db.query(SCHEDULE).create({ data }));
  });
}

/**
 * Forgets plans.
 *
 * @param strapi the application
 * @param where which, in the database's terms
 * @returns how many there were
 */
export async function forgetSchedules(strapi: Core.Strapi, where: object): Promise<number> {
  const { count } = await strapi.db.query(SCHEDULE).deleteMany({ where });
  return count;
}

/**
 * Forgets what a document's plan to do something is, or what became of it.
 *
 * @param strapi the application
 * @param target the document
 * @param act what was planned
 * @param state only while it is this; in any state when left out
 * @returns how many there were
 */
export const forgetPlan = (strapi: Core.Strapi, target: Target, act: Act, state?: Planned['state']): Promise<number> =>
  forgetSchedules(strapi, { ...whereOf(target), act, ...(state ? { state } : {}) });

/**
 * Stops what waits, and says why.
 *
 * @param strapi the application
 * @param target the document
 * @param act what was planned
 * @param reason a sentence for an editor
 */
export async function refuseWaiting(strapi: Core.Strapi, target: Target, act: Act, reason: string): Promise<void> {
  const data = { state: 'refused', endedAt: new Date().toISOString(), reasons: [reason], claim: null, claimedAt: null };
  await strapi.db
    .query(SCHEDULE)
    .updateMany({ where: { ...whereOf(target), act, state: 'waiting' }, data: data as never });
}

/** Forgets what was done more than 30 days ago. */
export const forgetOldSchedules = (strapi: Core.Strapi, now: Date): Promise<number> =>
  forgetSchedules(strapi, {
    state: 'done',
    endedAt: { $lt: new Date(now.getTime() - DAYS_KEPT * 86_400_000).toISOString() },
  });

const isClaimed = ({ claimedAt }: Schedule, now: Date) =>
  claimedAt !== null && now.getTime() - claimedAt.getTime() < CLAIM_MS;

/** What waits keeps reasons only once it was refused, and put behind what else is due at its hour. */
const wasPutBehind = ({ reasons }: Schedule) => Boolean(reasons?.length);

const waitingAt = (strapi: Core.Strapi, at: Date): Promise<Schedule[]> =>
  read(strapi, { where: { state: 'waiting', at: at.toISOString() }, orderBy: IN_ORDER });

/**
 * Claims the plan whose hour came first, so that no other CMS on this database does it too. Others wait for it: what is due is done in
 * the order of its hours, and of one hour what was put behind comes last. A claim is good for two minutes, since the CMS that holds it may
 * have died.
 *
 * @param strapi the application
 * @param now the present time
 * @returns the plan; `undefined` when nothing is due, or another CMS is at it
 */
export async function claimNext(strapi: Core.Strapi, now: Date): Promise<Schedule | undefined> {
  const due = { state: 'waiting', at: { $lte: now.toISOString() } };
  const [earliest] = await read(strapi, { where: due, orderBy: IN_ORDER, limit: 1 });
  if (!earliest) return undefined;
  const ofThatHour = await waitingAt(strapi, earliest.at);
  const first = ofThatHour.find((one) => !wasPutBehind(one)) ?? ofThatHour[0];
  if (!first || ofThatHour.some((one) => isClaimed(one, now))) return undefined;
  const claim = { claim: randomUUID(), tries: first.tries + 1 };
  const data = { ...claim, claimedAt: now.toISOString() };
  // One statement: of two that claim at the same moment, the database lets one find the row as it was read.
  const { count } = await strapi.db
    .query(SCHEDULE)
    .updateMany({ where: { id: first.id, state: 'waiting', claim: orNull(first.claim) }, data });
  return count === 1 ? { ...first, ...claim, claimedAt: now } : undefined;
}

/**
 * Gives a claim back, to be tried again at the next look.
 *
 * @param strapi the application
 * @param schedule the plan, from `claimNext`
 * @param tries how often it was begun, as far as that counts
 */
export async function giveBack(strapi: Core.Strapi, { id, claim }: Schedule, tries: number): Promise<void> {
  const data = { tries, claim: null, claimedAt: null };
  await strapi.db.query(SCHEDULE).updateMany({ where: { id, claim, state: 'waiting' }, data });
}

/**
 * Puts a claimed plan that was refused behind the others of its hour, for one of them may bring what it needs.
 *
 * @param strapi the application
 * @param schedule the plan, from `claimNext`
 * @param reasons what stood in the way
 * @returns whether there is something to wait for: not if each of the others was refused too, since one was last done
 */
export async function putBehind(
  strapi: Core.Strapi,
  { id, claim, at }: Schedule,
  reasons: readonly string[],
): Promise<boolean> {
  const others = (await waitingAt(strapi, at)).filter((other) => other.id !== id);
  if (others.every(wasPutBehind)) return false;
  // A refusal is an answer, and no fault of the CMS.
  const data = { reasons, tries: 0, claim: null, claimedAt: null };
  const { count } = await strapi.db
    .query(SCHEDULE)
    .updateMany({ where: { id, claim, state: 'waiting' }, data: data as never });
  return count === 1;
}

/** Lets what was put behind at an hour be tried anew, now that something of that hour is done. */
export async function tryAnew(strapi: Core.Strapi, at: Date): Promise<void> {
  const where = { state: 'waiting', at: at.toISOString() };
  await strapi.db.query(SCHEDULE).updateMany({ where, data: { reasons: null } as never });
}

/**
 * Says what became of a claimed plan.
 *
 * @param strapi the application
 * @param schedule the plan, from `claimNext`
 * @param end done or refused, when, and what stood in the way
 * @returns whether the plan was still this CMS's to end: not if it was changed since, or claimed by another
 */
export async function endSchedule(
  strapi: Core.Strapi,
  { id, claim }: Schedule,
  end: { state: 'done' | 'refused'; endedAt: Date; reasons?: readonly string[] },
): Promise<boolean> {
  const endedAt = end.endedAt.toISOString();
  const data = { ...end, endedAt, reasons: end.reasons ?? null, claim: null, claimedAt: null };
  const { count } = await strapi.db
    .query(SCHEDULE)
    .updateMany({ where: { id, claim, state: 'waiting' }, data: data as never });
  return count === 1;
}
