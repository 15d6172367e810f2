import { errors } from '@strapi/utils';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

// Apollo and GraphQL say what is wrong; these say what to do about it.
const ADVICE: [pattern: RegExp, advice: string][] = [
  [/batching disabled/, 'Send one operation in each request.'],
  [/more that \d+ tokens/, 'Ask for less in one query.'],
  [/^POST body missing/, 'Send JSON that holds "query", with Content-Type: application/json.'],
  [/^GET requests only support/, 'This address is for reading: send a query.'],
];

function codeOf(cause: Error): string | undefined {
  if (cause instanceof errors.ForbiddenError || cause instanceof errors.UnauthorizedError) return 'FORBIDDEN';
  if (cause instanceof errors.ValidationError) return 'BAD_USER_INPUT';
  return cause instanceof errors.ApplicationError ? 'BAD_REQUEST' : undefined;
}

/** What a resolver, a plugin or the server itself threw; `undefined` for an error in the question, which GraphQL words itself. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { originalError, path, nodes } = error;
  if (originalError instanceof GraphQLError) return undefined;
  // A value that a type of Strapi's own cannot read has a place in the question, and no path in the answer.
  return path || !nodes ? originalError : undefined;
}

/**
 * Says in a GraphQL answer what went wrong, in place of Strapi's own function. That one hides an internal error's message and then
 * repeats it whole, SQL included, beside it. Here it stays in the log.
 *
 * @param formatted the error as Apollo would answer it
 * @param error the error as it was thrown
 * @param log writes an internal error down
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void = (internal) => strapi.log.error(internal),
): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause === undefined) {
    const advice = ADVICE.find(([pattern]) => pattern.test(formatted.message))?.[1];
    return advice ? { ...formatted, message: `${formatted.message.trimEnd()} ${advice}` } : formatted;
  }
  const { locations, path } = formatted;
  const code = cause instanceof Error ? codeOf(cause) : undefined;
  if (code) return { message: (cause as Error).message, locations, path, extensions: { code } };
  log(cause);
  const message = 'The CMS could not answer this. What happened is in its log.';
  return { message, locations, path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
