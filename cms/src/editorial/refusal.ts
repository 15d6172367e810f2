import { errors } from '@strapi/utils';
import type { Finding } from './finding';

interface FieldError {
  readonly path: readonly string[];
  readonly message: string;
  readonly name: 'ValidationError';
}

/** What is wrong, and which part of a list it is about, in the words of the form: `Sections 2 (Figures) › Figures 1`; empty outside lists. */
export interface PlacedFinding extends Finding {
  readonly place: string;
}

const MOST_NAMED = 5;

const isWithin = (outer: readonly string[], inner: readonly string[]) =>
  outer.length <= inner.length && outer.every((name, index) => name === inner[index]);

/**
 * Puts findings where Strapi's form can mark them: one message a field, and none at a list or section whose own field is marked, for
 * the form holds either a message there or what is inside. What is wrong with the document as a whole marks no field: the box at the top says it.
 *
 * @param findings what is wrong
 */
export function fieldErrors(findings: readonly Pick<Finding, 'path' | 'message'>[]): FieldError[] {
  const messages = new Map<string, { path: readonly string[]; said: string[] }>();
  const deepestFirst = findings
    .filter(({ path }) => path.length > 0)
    .sort((one, other) => other.path.length - one.path.length);
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

/** Strapi's form opens the first part of a list, whichever is marked: so a sentence says which one it is about. */
const placed = ({ place, message }: PlacedFinding) => (place ? `In ${place}: ${message}` : message);

/**
 * Says what is wrong without marking fields: each sentence once, with where it stands in a list.
 *
 * @param findings what is wrong
 */
export const sentencesOf = (findings: readonly PlacedFinding[]): string[] => [...new Set(findings.map(placed))];

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
export function publishRefused(name: string, findings: readonly PlacedFinding[]): Error {
  const sentences = sentencesOf(findings);
  const hint = findings.some(({ code }) => code === 'uses-published') ? ` ${TOGETHER}` : '';
  return new errors.ValidationError(`"${name}" was not published. ${listed(sentences)}${hint}`, {
    errors: fieldErrors(findings),
    findings,
    sentences,
  });
}
