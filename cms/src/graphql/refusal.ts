import { GraphQLError } from 'graphql';

/**
 * An error that Apollo answers with its own HTTP status.
 *
 * @param status the HTTP status, 4xx
 * @param message what is wrong and what to do
 */
export function refusal(status: 400 | 403, message: string): GraphQLError {
  const code = status === 403 ? 'FORBIDDEN' : 'BAD_REQUEST';
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/**
 * Apollo's plugin that lets others refuse before a query is parsed or validated. Apollo takes what a plugin throws that early for a
 * bug and answers 500, unless this hook throws it again.
 */
export const earlyRefusals = {
  async unexpectedErrorProcessingRequest({ error }: { readonly error: unknown }): Promise<void> {
    if (error instanceof GraphQLError) throw error;
  },
};
