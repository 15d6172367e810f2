import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminRoute, type AdminContext } from '../../content/admin-route';
import { refuseUnreadable, type Subject } from '../../content/permissions';
import { subjectIn } from '../../content/subject-in';
import { overrideFinding, withdrawOverride } from '../overrides/override';
import { overrideIn, readFindingIn } from '../overrides/requests';
import { SIGN_ACTION } from '../signing/action';
import { readinessOf } from './readiness';

// What an editor writes there is judged by `publishing/redirects`, as it goes live.
const NOT_JUDGED = 'api::redirect.redirect';

const READ_ACTION = 'plugin::content-manager.explorer.read';

const NOT_TO_BE_READ = 'Only those who may read this document see what its publish would meet.';
const FOR_REVIEWERS =
  'Only a medical reviewer may let this pass, or take that back. Ask one of them, or mend it in the form.';

const maySign = ({ state }: AdminContext) => state.userAbility.can(SIGN_ACTION);

/** Reads which draft a request is about, if the gate judges it and the person may read it. It may be one that was never saved. */
async function judgedIn(strapi: Core.Strapi, context: AdminContext, sent: unknown): Promise<Subject> {
  const { userAbility } = context.state;
  const subject = subjectIn(strapi, sent);
  if (subject.uid === NOT_JUDGED) throw new errors.ValidationError('"uid" names a kind of document that rules judge.');
  if (!userAbility.can(READ_ACTION, subject.uid)) throw new errors.ForbiddenError(NOT_TO_BE_READ);
  await refuseUnreadable(strapi, userAbility, subject);
  return subject;
}

/**
 * Opens the doors of the panel beside the form: what a publish of the saved draft would meet, for whoever may read it, and the override of
 * a finding and its withdrawal, for those who sign. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function offerReadiness(strapi: Core.Strapi): void {
  const byReviewers = (path: string, write: (subject: Subject, body: unknown) => Promise<void>) =>
    adminRoute('editorial', 'POST', path, async (context) => {
      if (!maySign(context)) throw new errors.ForbiddenError(FOR_REVIEWERS);
      const { body } = context.request;
      await write(await judgedIn(strapi, context, body), body);
      return { written: 1 };
    });
  const routes = [
    adminRoute('editorial', 'GET', '/readiness', async (context) =>
      readinessOf(strapi, await judgedIn(strapi, context, context.query), maySign(context)),
    ),
    byReviewers('/overrides', (subject, body) => overrideFinding(strapi, { ...subject, ...overrideIn(body) })),
    byReviewers('/overrides/withdraw', (subject, body) =>
      withdrawOverride(strapi, { ...subject, ...readFindingIn(body) }),
    ),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes } as never);
}
