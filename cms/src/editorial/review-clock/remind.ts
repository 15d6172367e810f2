import type { Core } from '@strapi/strapi';
import { subjectOf } from '../../content/plain-content';
import { smtpSettings } from '../../doors/smtp';
import type { DueDocument } from './api';
import { claimReminders, noteSent } from './claims';
import { dueDocuments } from './due-documents';
import { reminderMail } from './reminder-mail';
import { stageOf, type Stage } from './stage';

/** The role of those who are reminded, as `cms/src/setup/roles.ts` makes it. */
const REVIEWER_ROLE = 'medical-reviewer';

interface Reviewer {
  readonly id: number;
  readonly email: string;
}

/** What someone is reminded of, and the name under which it is claimed. */
interface Reminder {
  readonly key: string;
  readonly stage: Stage;
}

async function reviewersOf(strapi: Core.Strapi): Promise<Reviewer[]> {
  const where = { isActive: true, roles: { code: REVIEWER_ROLE } };
  const users = await strapi.db.query('admin::user').findMany({ where, select: ['id', 'email', 'blocked'] });
  return users.filter(({ blocked }) => !blocked);
}

function reminderOf({ uid, documentId, locale, due, days }: DueDocument, { id }: Reviewer): Reminder {
  const stage = stageOf(days) as Stage;
  return { key: `${id} ${subjectOf(uid, documentId)} ${locale} ${due} ${stage}`, stage };
}

async function remindOne(strapi: Core.Strapi, reviewer: Reviewer, due: readonly DueDocument[], now: Date) {
  const reminders = due.map((document) => reminderOf(document, reviewer));
  const claimed = await claimReminders(
    strapi,
    reminders.map(({ key }) => key),
    now,
  );
  if (claimed.size === 0) return;
  const stages = reminders.filter(({ key }) => claimed.has(key)).map(({ stage }) => stage);
  const mail = reminderMail(stages, strapi.config.get('admin.absoluteUrl'));
  try {
    await strapi
      .plugin('email')
      .service('email')
      .send({ to: reviewer.email, ...mail });
  } catch (error) {
    strapi.log.error(`A reminder of reviews was not sent, and is tried again tomorrow: ${(error as Error).message}`);
    return;
  }
  await noteSent(strapi, claimed, now);
}

/**
 * Mails each medical reviewer that reviews are 60 or 30 days away, or due: of each document once at each of these moments, from
 * whichever replica comes first. Nobody else is told. Where no mail is set up, nothing is done, and what is due then is mailed once it is.
 *
 * @param strapi the application
 * @param now the present time
 */
export async function remindReviewers(strapi: Core.Strapi, now: Date = new Date()): Promise<void> {
  if (!smtpSettings(process.env)) return;
  const due = await dueDocuments(strapi, now);
  if (due.length === 0) return;
  const reviewers = await reviewersOf(strapi);
  if (reviewers.length === 0)
    strapi.log.warn('Reviews are due, and nobody holds the role Medical reviewer: nobody was reminded.');
  for (const reviewer of reviewers) await remindOne(strapi, reviewer, due, now);
}
