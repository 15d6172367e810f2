import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../../content/admin-route';
import { clinicZone } from '../../content/clinic-day';
import { authorOf } from '../../content/journal';
import { modelsOf } from '../../content/models';
import { may } from '../../content/permissions';
import { subjectOf } from '../../content/plain-content';
import { publishedVersions } from '../../content/published-versions';
import { readVersion } from '../../content/version';
import type { Act, ListedPlan, Made, Planned, Plans } from './api';
import { wallTimeOf, wordsOf, type WallTime } from './clinic-time';
import { isLate } from './due';
import { hourOf } from './hour';
import { rehearse } from './perform';
import { allSchedules, forgetPlan, keepSchedule, schedulesOf, type Schedule, type Target } from './store';

/** Who asks. */
export type Asker = AdminContext['state'];

// A plan that was made is still shown, should the clinic lose its time zone.
const ANY_ZONE = 'UTC';

function shown(schedule: Schedule, timeZone: string): Planned {
  const { contentType: uid, target: documentId, language: locale, act, state, at, who, reasons, endedAt } = schedule;
  return {
    ...{ uid, documentId, locale, act, state, who, reasons: reasons ?? [] },
    ...{ at: at.toISOString(), when: wordsOf(at, timeZone), ...wallTimeOf(at, timeZone) },
    ...(endedAt ? { ended: wordsOf(endedAt, timeZone) } : {}),
    isLate: isLate(schedule),
  };
}

async function assertMayPublish(strapi: Core.Strapi, { userAbility }: Asker, target: Target): Promise<void> {
  const draft = await readVersion(strapi, { ...target, status: 'draft' });
  if (!draft)
    throw new errors.NotFoundError('There is no such draft. Save it in this language first, and then plan it.');
  if (!(await may(strapi, userAbility, 'publish', target)))
    throw new errors.ForbiddenError(
      'You may not publish this, and so not plan it. Ask someone who may. Nothing was planned.',
    );
}

/**
 * Says what is planned for a document.
 *
 * @param strapi the application
 * @param target the document
 * @param asker who asks
 * @param now the present time
 * @throws ForbiddenError when the asker may not read it
 */
export async function plansOf(
  strapi: Core.Strapi,
  target: Target,
  { userAbility }: Asker,
  now: Date = new Date(),
): Promise<Plans> {
  if (!(await may(strapi, userAbility, 'read', target)))
    throw new errors.ForbiddenError('You may not read this document.');
  const timeZone = await clinicZone(strapi);
  const live = await publishedVersions(strapi, target.uid, target.documentId);
  const plans = await schedulesOf(strapi, target);
  return {
    timeZone,
    now: timeZone && wordsOf(now, timeZone),
    mayPlan: (await may(strapi, userAbility, 'publish', target)) === true,
    isPublic: live.some(({ locale }) => locale === target.locale),
    plans: plans.map((schedule) => shown(schedule, timeZone ?? ANY_ZONE)),
  };
}

/** What would stop it now; `undefined` when the CMS cannot say. The plan is kept by then, whatever goes wrong here. */
async function stopsNow(
  strapi: Core.Strapi,
  target: Target,
  act: Act,
  { user }: Asker,
): Promise<readonly string[] | undefined> {
  try {
    return await rehearse(strapi, target, act, user);
  } catch (error) {
    strapi.log.error(`The CMS could not check a plan: ${act} of ${subjectOf(target.uid, target.documentId)}`, error);
    return undefined;
  }
}

/**
 * Plans something for a document, in the place of what was planned of that kind, and says what would stop it now.
 *
 * @param strapi the application
 * @param target the document
 * @param wanted what, on which day and at which hour at the clinic
 * @param asker who plans it, and in whose name it will be done
 * @param now the present time
 * @throws ApplicationError with a sentence when it cannot be planned
 */
export async function plan(
  strapi: Core.Strapi,
  target: Target,
  { act, ...wall }: WallTime & { readonly act: Act },
  asker: Asker,
  now: Date = new Date(),
): Promise<Made> {
  await assertMayPublish(strapi, asker, target);
  const timeZone = await clinicZone(strapi);
  const { at, notes } = hourOf(wall, timeZone, now);
  const others = (await schedulesOf(strapi, target)).filter((other) => other.state === 'waiting' && other.act !== act);
  if (others.some((other) => other.at.getTime() === at.getTime()))
    throw new errors.ValidationError('It is to go live and to be taken down at the same hour. Choose another hour.');
  const { who, whoId } = authorOf({ user: asker.user });
  const kept = await keepSchedule(strapi, target, { act, at, who, whoId: whoId as number });
  // What comes down only after it went live is not to be looked for yet.
  const isFirst = others.every((other) => other.at > at);
  const stops = isFirst ? await stopsNow(strapi, target, act, asker) : [];
  return {
    plan: shown(kept, timeZone ?? ANY_ZONE),
    stops: stops ?? [],
    notes: stops ? notes : [...notes, 'It could not be checked just now. It is checked at its hour.'],
  };
}

const ENDED: Record<Planned['state'], string> = {
  waiting: 'Someone planned it anew. Reload the page.',
  done: 'It was already done at its hour. Reload the page.',
  refused: 'It was already refused at its hour. Reload the page.',
};

/**
 * Takes a plan back, or puts away what became of it, if it is still as the asker saw it.
 *
 * @param strapi the application
 * @param target the document
 * @param plan what was planned, and what was shown of it
 * @param asker who asks
 * @returns how many there were: none when it was taken back meanwhile
 * @throws ForbiddenError when the asker may not publish the document; ApplicationError when it was done or refused meanwhile: then what
 * became of it is kept
 */
export async function takeBack(
  strapi: Core.Strapi,
  target: Target,
  { act, state }: Pick<Planned, 'act' | 'state'>,
  asker: Asker,
): Promise<number> {
  await assertMayPublish(strapi, asker, target);
  const count = await forgetPlan(strapi, target, act, state);
  if (count > 0) return count;
  const left = (await schedulesOf(strapi, target)).find((other) => other.act === act);
  if (left) throw new errors.ApplicationError(ENDED[left.state]);
  return count;
}

/**
 * Lists all that is planned, was refused, or was done in the last 30 days, of the documents that somebody may read.
 *
 * @param strapi the application
 * @param asker who asks
 */
export async function listOf(strapi: Core.Strapi, { userAbility }: Asker): Promise<ListedPlan[]> {
  const timeZone = (await clinicZone(strapi)) ?? ANY_ZONE;
  const listed: ListedPlan[] = [];
  for (const schedule of await allSchedules(strapi)) {
    const target: Target = { uid: schedule.contentType, documentId: schedule.target, locale: schedule.language };
    const draft = await readVersion(strapi, { ...target, status: 'draft' });
    if (!draft || !(await may(strapi, userAbility, 'read', target))) continue;
    const isSingle = strapi.contentType(target.uid as UID.ContentType).kind === 'singleType';
    const kind = modelsOf(strapi)(target.uid).info.displayName;
    listed.push({ ...shown(schedule, timeZone), kind, name: draft.name, isSingle });
  }
  return listed;
}
