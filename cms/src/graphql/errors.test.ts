import { errors } from '@strapi/utils';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { formatError } from './errors';

const SQL = 'select "t0"."id" from "clinicians" as "t0" where "t0"."biography" like $1 - operator does not exist';
const located = { locations: [{ line: 1, column: 3 }], path: ['clinicians'] };
const shown = (error: unknown, message: string, log: unknown[] = []) =>
  formatError(
    { ...located, message, extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [message] } },
    error,
    (each) => log.push(each),
  );

test.each([
  [
    'thrown by a resolver',
    (cause: Error) => new GraphQLError(cause.message, { originalError: cause, path: ['clinicians'] }),
  ],
  ['thrown before any resolver', (cause: Error) => new GraphQLError(cause.message, { originalError: cause })],
  ['not GraphQL’s own', (cause: Error) => cause],
])('an internal error %s shows nothing of itself, and stays whole in the log', (_where, wrap) => {
  const [cause, log] = [new Error(SQL), [] as unknown[]];
  const answer = shown(wrap(cause), SQL, log);
  expect(answer.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(answer.message).toBe('The CMS could not answer this. What happened is in its log.');
  expect(JSON.stringify(answer)).not.toContain('select');
  expect(log).toEqual([cause]);
});

test('an error that Strapi means for the asker keeps its words, without what hangs on it', () => {
  const details = { query: SQL };
  for (const [cause, code] of [
    [new errors.ForbiddenError('Forbidden access', details), 'FORBIDDEN'],
    [new errors.ValidationError('Invalid key x', details), 'BAD_USER_INPUT'],
    [new errors.ApplicationError('Not this way', details), 'BAD_REQUEST'],
  ] as const) {
    const error = new GraphQLError(cause.message, { originalError: cause, path: ['clinicians'] });
    expect(shown(error, cause.message)).toEqual({ ...located, message: cause.message, extensions: { code } });
  }
});

test('an error in the question is answered as GraphQL words it, and says what to do', () => {
  const question = { message: 'Cannot query field "x" on type "Query".' };
  expect(formatError(question, new GraphQLError(question.message))).toEqual(question);
  const batch = { message: 'Operation batching disabled.' };
  expect(formatError(batch, new GraphQLError(batch.message)).message).toContain('Send one operation in each request.');
});
