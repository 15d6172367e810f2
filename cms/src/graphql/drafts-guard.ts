import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { seesDrafts } from './credential';
import { draftParameter, type Models } from './draft-parameters';

const READS = ['findOne', 'findMany', 'findFirst', 'count'];

/**
 * Refuses every read through Strapi's documents that could show a draft, or tell something about one, to a content token other
 * than `preview`. REST and GraphQL's root fields pass here; GraphQL's relations do not: see `draft-arguments.ts`. Code that runs
 * outside a request, and requests of the admin, pass. Call it while Strapi registers.
 *
 * @param strapi the application
 */
export function guardDrafts(strapi: Core.Strapi): void {
  const models = ((uid: string) => strapi.getModel(uid as never)) as unknown as Models;
  strapi.documents.use((context, next) => {
    const auth = strapi.requestContext.get()?.state.auth;
    if (!READS.includes(context.action) || auth === undefined || seesDrafts(auth)) return next();
    const model = models(context.uid) ?? { attributes: {} };
    const name = draftParameter((context.params ?? {}) as Record<string, unknown>, model, models);
    if (name) throw new errors.ForbiddenError(`Drafts are for the preview token: "${name}" is not for this one.`);
    return next();
  });
}
