import { errors } from '@strapi/utils';
import { OPENED_VERSION_HEADER } from './opened-version-header';

/** A draft as it is stored now. */
export interface StoredVersion {
  readonly updatedAt: string | Date;
  readonly updatedBy?: {
    readonly id: number;
    readonly firstname?: string | null;
    readonly lastname?: string | null;
  } | null;
}

const HOW_TO_GO_ON = 'Nothing of yours is lost: copy your changes, reload this page, and put them in.';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

// How long ago, not at what time: the CMS does not know the clock on the editor's wall.
function ago(when: Date, now: Date): string {
  const passed = now.getTime() - when.getTime();
  const step = STEPS.find(([, milliseconds]) => passed >= milliseconds);
  if (!step) return 'a moment ago';
  const [unit, milliseconds] = step;
  return new Intl.RelativeTimeFormat('en').format(-Math.floor(passed / milliseconds), unit);
}

function nameOf({ updatedBy }: StoredVersion): string {
  const name = [updatedBy?.firstname, updatedBy?.lastname].filter(Boolean).join(' ');
  return name || 'Someone';
}

/**
 * Tells whether a form still shows what is stored, and if not, what to say to the person who wants to save it.
 *
 * @param opened what the form says it shows: a time in ISO 8601 with milliseconds, or `none`
 * @param stored the draft as it is now; `null` when there is none
 * @param editorId the id of the admin user who saves
 * @param now the present time
 * @returns sentences for an editor, or `undefined` when nobody saved in between
 * @throws ValidationError when `opened` is neither a time nor `none`
 */
export function versionConflict(
  opened: string,
  stored: StoredVersion | null,
  editorId: number | undefined,
  now: Date = new Date(),
): string | undefined {
  const openedAt = Date.parse(opened);
  if (opened !== 'none' && Number.isNaN(openedAt))
    throw new errors.ValidationError(
      `${OPENED_VERSION_HEADER} must be the "updatedAt" of the document that was opened, or "none"; it is "${opened}".`,
    );
  if (!stored) return opened === 'none' ? undefined : `Someone deleted this after you opened it. ${HOW_TO_GO_ON}`;
  const storedAt = new Date(stored.updatedAt);
  if (storedAt.getTime() === openedAt) return undefined;
  const when = ago(storedAt, now);
  if (editorId !== undefined && stored.updatedBy?.id === editorId)
    return `You saved this ${when} in another window, after you opened it here. ${HOW_TO_GO_ON}`;
  return `${nameOf(stored)} saved this ${when}, after you opened it. ${HOW_TO_GO_ON}`;
}
