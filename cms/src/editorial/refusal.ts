import { errors } from '@strapi/utils';
import type { Finding } from './finding';

interface FieldError {
  readonly path: readonly string[];
  readonly message: string;
  readonly name: 'ValidationError';
}

const MOST_NAMED = 5;

const isWithin = (outer: readonly string[], inner: readonly string[]) =>
  outer.length <= inner.length && outer.every((name, index) => name === inner[index]);

/**
 * Puts findings where Strapi's form can mark them: one message a field, and none at a list or section whose own field is marked, for
 * the form holds either a message there or what is inside.
 *
 * @param findings what is wrong
 */
export function fieldErrors(findings: readonly Pick<Finding, 'path' | 'message'>[]): FieldError[] {
  const messages = new Map<string, { path: readonly string[]; said: string[] }>();
  const deepestFirst = [...findings].sort((one, other) => other.path.length - one.path.length);
  for (const { path, message } of deepestFirst) {
    const marked = [...messages.values()].find((held) => isWithin(path, held.path));
    if (marked) marked.said.push(message);
    else messages.set(path.join('.'), { path, said: [message] });
  }
  return [...messages.values()].map(({ path, said }) => ({
    path,
    message: [...new Set(said)].join(' '),
    name: 'ValidationError',
  }));
}

/** Where a field in a list stands, counted as people count: `findings 4`. Strapi's form opens the first part of a list, whichever is marked. */
function placed({ path, message }: Finding): string {
  const places = path.flatMap((name, index) => {
    const at = Number(path[index + 1]);
    return Number.isInteger(at) ? `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${at + 1}` : [];
  });
  return places.length > 0 ? `In ${places.join(', ')}: ${message}` : message;
}

/**
 * Says what is wrong without marking fields: each sentence once, with where it stands in a list.
 *
 * @param findings what is wrong
 */
export const sentencesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(placed))];

const TOGETHER = 'To publish all of it at once, choose "Publish together" in the menu beside the Publish button.';

function listed(messages: readonly string[]): string {
  const named = messages.slice(0, MOST_NAMED).join(' ');
  const rest = messages.length - MOST_NAMED;
  return rest > 0 ? `${named} And ${rest} more.` : named;
}

/**
 * The error that refuses a publish: all that is wrong at once, each at its field, and as `sentences` where there is no form. Its own
 * message names the document, because it is all that the dialog for several documents shows.
 *
 * @param name what the document is called
 * @param findings what blocks it
 */
export function publishRefused(name: string, findings: readonly Finding[]): Error {
  const sentences = sentencesOf(findings);
  const hint = findings.some(({ code }) => code === 'uses-published') ? ` ${TOGETHER}` : '';
  return new errors.ValidationError(`"${name}" was not published. ${listed(sentences)}${hint}`, {
    errors: fieldErrors(findings),
    findings,
    sentences,
  });
}
