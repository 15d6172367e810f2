import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { seesDrafts } from '../../../graphql/credential';
import { changesAfter, latestChange, type Changes } from '../../../publishing/change-feed';
import { nextChange } from '../../../publishing/next-change';

// A proxy gives up on a silent answer after 60 s, some after 30.
const LONGEST_WAIT_MS = 25_000;

interface Context {
  readonly query: { readonly after?: unknown };
  readonly req: { once(event: 'close', listener: () => void): unknown };
  readonly state: { readonly auth?: object };
  body: unknown;
}

function numberOf(after: unknown): number {
  const number = Number(after);
  if (/^\d{1,15}$/.test(String(after))) return number;
  throw new errors.ValidationError('"after" is the number of the last change you know: GET /api/changes?after=12');
}

/** `GET /api/changes?after=N`: what came after change N, at once or as soon as there is something. Without `after`: where the feed is. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context): Promise<void> {
    if (context.query.after === undefined) {
      context.body = { latest: await latestChange(strapi), changes: [] } satisfies Changes;
      return;
    }
    let known = numberOf(context.query.after);
    const isGone = new AbortController();
    context.req.once('close', () => isGone.abort());
    const deadline = AbortSignal.any([isGone.signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
    const withDrafts = seesDrafts(context.state.auth);
    while (!isGone.signal.aborted) {
      // Asked for before looking, or a change that comes in between would be slept through.
      const next = nextChange(deadline);
      const found = await changesAfter(strapi, known, withDrafts);
      context.body = found;
      if (found.changes.length > 0 || found.reset || deadline.aborted) return;
      known = found.latest;
      await next;
    }
  },
});
