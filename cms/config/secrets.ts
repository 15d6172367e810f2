import { secretProblem } from '@clinic-pages/shared';

/**
 * Reads one secret from the environment. There is no default: a clinic's CMS with a known secret is an open CMS.
 *
 * @param name the environment variable's name
 * @returns the secret
 * @throws Error with a sentence that says what to set, when it is missing or weak
 */
export function secret(name: string): string {
  const value = process.env[name];
  const problem = secretProblem(name, value);
  if (problem) throw new Error(problem);
  return value as string;
}
