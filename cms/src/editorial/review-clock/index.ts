import type { Core } from '@strapi/strapi';
import { adminRoute, type AdminContext } from '../../content/admin-route';
import { clinicTimeZone } from '../../content/clinic-day';
import { readableOf } from '../../content/permissions';
import { SIGN_ACTION } from '../signing/action';
import { reviewedDrafts, type ReviewedDraft } from '../signing/drafts';
import { readReviews, type Reviews } from '../signing/reviewed';
import type { DueList, WaitingCount } from './api';
import { dueDocuments } from './due-documents';
import { remindReviewers } from './remind';

// Each morning, so that the mail is there when people come.
const EACH_MORNING = '0 7 * * *';

function counted(drafts: readonly ReviewedDraft[]): WaitingCount {
  const unsigned = drafts.filter(({ readersSee }) => readersSee === 'unsigned');
  return {
    all: drafts.filter(({ state }) => state && state !== 'returned').length,
    unsigned: unsigned.length,
    toPublish: unsigned.filter(({ state }) => !state || state === 'due').length,
  };
}

/** The documents of which anything was ever returned. */
function returnedIds({ heard }: Reviews): string[] {
  const returned = [...heard.values()].flat().filter(({ kind }) => kind === 'returned');
  return [...new Set(returned.map(({ subject }) => subject.slice(subject.indexOf(':') + 1)))];
}

async function dueFor(strapi: Core.Strapi, { userAbility }: AdminContext['state']): Promise<DueList> {
  const now = new Date();
  const reviews = await readReviews(strapi);
  const maySign = userAbility.can(SIGN_ACTION);
  const all = await reviewedDrafts(strapi, reviews, now, maySign ? undefined : returnedIds(reviews));
  const drafts = await readableOf(strapi, userAbility, all);
  return {
    due: await readableOf(strapi, userAbility, await dueDocuments(strapi, now, reviews)),
    returned: drafts.flatMap(({ uid, documentId, locale, kind, name, state, returned }) =>
      state === 'returned' && returned ? [{ uid, documentId, locale, kind, name, returned }] : [],
    ),
    ...(maySign ? { waiting: counted(drafts) } : {}),
  };
}

/**
 * Lets people of the admin ask what is to be read again, each of what they may read. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function offerReviewClock(strapi: Core.Strapi): void {
  const routes = [adminRoute('review-clock', 'GET', '/due', ({ state }) => dueFor(strapi, state))];
  strapi.server.routes({ type: 'admin', prefix: '/review-clock', routes } as never);
}

/**
 * Reminds the reviewers when the CMS begins to serve, and each morning at the clinic. A program that only loads the CMS, beside a running
 * one or on a copy of its database, reminds nobody.
 *
 * @param strapi the application, once it is set up
 */
export async function startReviewClock(strapi: Core.Strapi): Promise<void> {
  const { httpServer } = strapi.server;
  const remind = async () => {
    if (!httpServer.listening) return;
    await remindReviewers(strapi).catch((error: Error) =>
      strapi.log.error(`Reviewers could not be reminded: ${error.message}`),
    );
  };
  httpServer.once('listening', () => void remind());
  const options = { rule: EACH_MORNING, tz: await clinicTimeZone(strapi) };
  strapi.cron.add({ remindReviewers: { task: remind, options } });
}
