import type { Core } from '@strapi/strapi';
import { isBusy } from '../../content/busy-database';
import type { Person } from '../../content/admin-route';
import { may } from '../../content/permissions';
import { subjectOf } from '../../content/plain-content';
import { lockWrites } from '../../content/write-transaction';
import { perform, refusalIn } from './perform';
import { personWithId } from './person';
import {
  claimNext,
  endSchedule,
  forgetOldSchedules,
  giveBack,
  putBehind,
  tryAnew,
  type Schedule,
  type Target,
} from './store';

/** A fault of the CMS is tried again this often, a look apart. */
const MOST_TRIES = 5;
const FAILED = ['The CMS failed when it tried. Tell whoever runs it, and plan it anew.'];

const LATE_MS = 5 * 60_000;

/** Whether something came to its end some minutes after its hour: the CMS was not running. */
export const isLate = ({ at, endedAt }: Pick<Schedule, 'at' | 'endedAt'>): boolean =>
  endedAt !== null && endedAt.getTime() - at.getTime() > LATE_MS;

/** Somebody changed the plan, or another CMS took it over. */
class NoLongerOurs extends Error {}

const targetOf = ({ contentType, target, language }: Schedule): Target => ({
  uid: contentType,
  documentId: target,
  locale: language,
});

/** For the log: which document, and no word of it. */
const about = ({ act, contentType, target, language, whoId, at }: Schedule) =>
  `${act} of ${subjectOf(contentType, target)}${language ? ` (${language})` : ''}, planned by administrator ${whoId} for ${at.toISOString()}`;

/** The person who planned it, if they may still do it; else a sentence. */
async function personFor(strapi: Core.Strapi, schedule: Schedule): Promise<Person | string> {
  const { who, whoId, act } = schedule;
  const notDone = act === 'publish' ? 'it was not published' : 'it was not taken down';
  const found = await personWithId(strapi, whoId);
  if (!found) return `${who}, who planned this, no longer has an account here: ${notDone}. Plan it anew.`;
  const isAllowed = await may(strapi, found.ability, 'publish', targetOf(schedule));
  if (isAllowed) return found.person;
  return `${who}, who planned this, may no longer publish it: ${notDone}. Someone who may publish plans it anew.`;
}

async function refuse(strapi: Core.Strapi, schedule: Schedule, now: Date, reasons: string[]): Promise<void> {
  const isOurs = await endSchedule(strapi, schedule, { state: 'refused', endedAt: now, reasons });
  if (isOurs) strapi.log.warn(`Refused at its hour: ${about(schedule)}. The page "Schedule" of the admin says why`);
}

/** Refuses it, unless something else of its hour may bring what it needs. */
async function refuseAfterOthers(strapi: Core.Strapi, schedule: Schedule, now: Date, reasons: string[]): Promise<void> {
  if (await putBehind(strapi, schedule, reasons))
    strapi.log.info(`Put behind what else is due at its hour: ${about(schedule)}`);
  else await refuse(strapi, schedule, now, reasons);
}

/** Does it and notes that it is done, in one commit: it is done once or not at all. */
async function complete(strapi: Core.Strapi, schedule: Schedule, now: Date): Promise<string | undefined> {
  return await strapi.db.transaction(async ({ trx }) => {
    await lockWrites(strapi, trx as never);
    const person = await personFor(strapi, schedule);
    if (typeof person === 'string') return person;
    if (!(await endSchedule(strapi, schedule, { state: 'done', endedAt: now }))) throw new NoLongerOurs();
    await perform(strapi, targetOf(schedule), schedule.act, person);
    await tryAnew(strapi, schedule.at);
    return undefined;
  });
}

/** A fault of the CMS: tried again at the next look, and refused after some. */
async function recover(strapi: Core.Strapi, schedule: Schedule, now: Date, error: unknown): Promise<boolean> {
  if (isBusy(error)) {
    // Nothing was done, and it does not count. A database that is still busy is not asked again: the claim runs out.
    await giveBack(strapi, schedule, schedule.tries - 1).catch(() => undefined);
    return false;
  }
  strapi.log.error(`The CMS failed: ${about(schedule)}`, error);
  if (schedule.tries < MOST_TRIES) await giveBack(strapi, schedule, schedule.tries);
  else await refuse(strapi, schedule, now, FAILED);
  return schedule.tries >= MOST_TRIES;
}

/** Answers whether what comes after it may be done. */
async function bringToEnd(strapi: Core.Strapi, schedule: Schedule, now: Date): Promise<boolean> {
  // Each CMS that began it died, maybe of it.
  if (schedule.tries > MOST_TRIES) {
    await refuse(strapi, schedule, now, FAILED);
    return true;
  }
  try {
    const refusal = await complete(strapi, schedule, now);
    if (refusal) await refuse(strapi, schedule, now, [refusal]);
    else if (isLate({ at: schedule.at, endedAt: now }))
      strapi.log.warn(`Done late, missed at its hour: ${about(schedule)}`);
    else strapi.log.info(`Done at its hour: ${about(schedule)}`);
  } catch (error) {
    if (error instanceof NoLongerOurs) return true;
    const sentences = refusalIn(error);
    if (!sentences) return await recover(strapi, schedule, now, error);
    await refuseAfterOthers(strapi, schedule, now, sentences);
  }
  return true;
}

/**
 * Does all that is due, in the order of its hours, and of one hour in an order in which each finds what it needs; each as the person who planned it. What was missed while no CMS ran is due too.
 *
 * @param strapi the application
 * @param isEnding asked before each: whether this CMS is about to stop
 */
export async function doWhatIsDue(strapi: Core.Strapi, isEnding: () => boolean = () => false): Promise<void> {
  let goesOn = true;
  while (goesOn && !isEnding()) {
    const now = new Date();
    const schedule = await claimNext(strapi, now);
    if (!schedule) return;
    goesOn = await bringToEnd(strapi, schedule, now);
    await forgetOldSchedules(strapi, now);
  }
}
