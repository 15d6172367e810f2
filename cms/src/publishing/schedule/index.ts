import type { Core } from '@strapi/strapi';
import { adminRoute, type AdminContext } from '../../content/admin-route';
import { doWhatIsDue } from './due';
import { listOf, plan, plansOf, takeBack } from './plans';
import { actIn, stateIn, targetIn, wallTimeIn } from './requests';
import { cronRule, scheduleSeconds } from './settings';

export { followWrites } from './follow-writes';

// Who may do what depends on the document: it is asked behind each door.
const route = (method: 'GET' | 'POST', path: string, answer: (context: AdminContext) => Promise<unknown>) =>
  adminRoute('schedule', method, path, answer);

const routesOf = (strapi: Core.Strapi) => [
  route('GET', '/plans', ({ query, state }) => plansOf(strapi, targetIn(strapi, query), state)),
  route('GET', '/all', ({ state }) => listOf(strapi, state)),
  route('POST', '/plan', ({ request: { body }, state }) =>
    plan(strapi, targetIn(strapi, body), { act: actIn(body), ...wallTimeIn(body) }, state),
  ),
  route('POST', '/take-back', ({ request: { body }, state }) =>
    takeBack(strapi, targetIn(strapi, body), { act: actIn(body), state: stateIn(body) }, state),
  ),
];

let isEnding = false;
let underWay: Promise<void> | undefined;

/** Looks for what is due, unless a look is under way. */
function look(strapi: Core.Strapi): void {
  if (isEnding) return;
  underWay ??= doWhatIsDue(strapi, () => isEnding)
    .catch((error) => void strapi.log.error('The CMS could not look for what is due; it looks again', error))
    .finally(() => (underWay = undefined));
}

/**
 * Opens the doors through which editors plan, in the admin, and does what is due once this CMS listens: at once what was missed, then at
 * each look. A program that only reads the database never listens. Call it while Strapi registers.
 *
 * @param strapi the application
 * @throws Error with a sentence when the setting is wrong
 */
export function offerSchedule(strapi: Core.Strapi): void {
  const rule = cronRule(scheduleSeconds());
  strapi.server.routes({ type: 'admin', prefix: '/schedule', routes: routesOf(strapi) } as never);
  isEnding = false;
  strapi.server.httpServer.once('listening', () => {
    look(strapi);
    strapi.cron.add({ doWhatIsDue: { task: async () => look(strapi), options: { rule } } });
  });
}

/** Lets what is under way come to its end, and begins nothing more. */
export async function stopSchedule(): Promise<void> {
  isEnding = true;
  await underWay;
}
