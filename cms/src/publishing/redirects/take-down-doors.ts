import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { adminRoute } from '../../content/admin-route';
import { requireReading } from '../../content/permissions';
import { isText, subjectIn } from '../../content/subject-in';
import type { Redirect } from './plan';
import { livePages, takeDown, type Choice } from './take-down';

const KINDS: readonly Redirect['kind'][] = ['gone', 'back_soon', 'moved'];

/** Reads what an editor chose. */
function choiceIn(body: unknown): Choice {
  const { kind, target, discarded } = (body ?? {}) as Record<string, unknown>;
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new errors.ValidationError(`"kind" says what becomes of the address: ${KINDS.join(', ')}.`);
  const leadsTo = known === 'moved' && isText(target) ? { target } : {};
  return { kind: known, ...leadsTo, ...(isText(discarded) && discarded ? { discarded } : {}) };
}

/**
 * Opens the doors through which an editor takes a page down and says what becomes of its address, in the admin. Call it while Strapi
 * registers.
 *
 * @param strapi the application
 */
export function offerTakingDown(strapi: Core.Strapi): void {
  const routes = [
    // Whoever may read a document may know where its readers could be sent: the pages are public.
    adminRoute('take-down', 'GET', '/pages', async ({ query, state: { userAbility } }) => {
      await requireReading(strapi, userAbility, subjectIn(strapi, query));
      return livePages(strapi);
    }),
    adminRoute('take-down', 'POST', '/page', async ({ request: { body }, state: { userAbility } }) => {
      await takeDown(strapi, userAbility, subjectIn(strapi, body), choiceIn(body));
      return { down: 1 };
    }),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/take-down', routes } as never);
}
