import type { Core } from '@strapi/strapi';

const GRAPHQL_PATHS = /^\/graphql(\/|$)/i;
const ADDRESS = '/graphql';

function problemOf(ctx: Parameters<Core.MiddlewareHandler>[0]): [status: number, message: string] | undefined {
  if (ctx.method === 'GET') return undefined;
  if (ctx.method !== 'POST') return [405, 'Ask with GET or POST.'];
  if (ctx.url !== ADDRESS) return [400, `Send POST requests to ${ADDRESS}, with nothing after it.`];
  if (!ctx.is('application/json')) return [415, 'Send JSON: Content-Type: application/json.'];
  return undefined;
}

/**
 * Lets to GraphQL only what its own reader of bodies reads. Strapi leaves a body to that reader at exactly `/graphql`; at
 * `/graphql?x` or `/graphql/` it would take 1 MB of JSON, or files, before anybody looks. No answer is
 * to be kept on its way. Stands before `strapi::body`.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (!GRAPHQL_PATHS.test(ctx.path)) return next();
  ctx.set('Cache-Control', 'no-store');
  const problem = problemOf(ctx);
  if (!problem) return next();
  const [status, message] = problem;
  if (status === 405) ctx.set('Allow', 'GET, POST');
  ctx.status = status;
  ctx.body = { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
};
