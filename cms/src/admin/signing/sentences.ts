import { languageOf } from '../edit-form';
import type { ReviewStatus, Returned } from './types';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });
const calendarDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Writes a day.
 *
 * @param at a moment, ISO 8601, told as the day it was where the person is; or a day of the calendar: `2027-11-24`
 * @returns `November 24, 2027`
 */
export const dayOf = (at: string): string => (at.length === 10 ? calendarDay : day).format(new Date(at));

/**
 * Says what a reviewer asked for.
 *
 * @param returned what the journal keeps of it
 * @param isChanged whether the words have changed since
 */
export const askedFor = ({ who, at, comment }: Returned, isChanged: boolean): string =>
  isChanged
    ? `${who} returned earlier words on ${dayOf(at)}: “${comment}” The words have changed since.`
    : `${who} returned these words on ${dayOf(at)}: “${comment}”`;

function saidOf({ state, who, at = '', due = '', isOverdue }: ReviewStatus): string {
  if (state === 'signed')
    return `${who} signed these words on ${dayOf(at)}. They ${isOverdue ? 'were' : 'are'} to be read again by ${dayOf(due)}.`;
  return who ? `Changed since ${who} signed it on ${dayOf(at)}.` : 'Nobody has signed these words.';
}

/**
 * Tells whether words wait for a clinician: nobody signed them, or they are to be read and signed again.
 *
 * @param status as the CMS answered it
 */
export const isToBeRead = ({ state, isOverdue, behind = [] }: ReviewStatus): boolean =>
  state !== 'signed' || isOverdue === true || behind.length > 0;

const changedSince = (language: string): string =>
  `The ${languageOf(language)} words were changed since: mend these, or have them signed again if they are still right.`;

function nextOf(status: ReviewStatus, isModified: boolean): string | undefined {
  const { state, maySign } = status;
  if (state === 'signed' && isModified) return 'Save, and medical words that you changed wait for a new signature.';
  if (!isToBeRead(status)) return undefined;
  if (isModified && state === 'returned')
    return 'Save: if you changed medical words, they wait for a medical reviewer again.';
  if (isModified) return 'Save, and your new words wait for a medical reviewer.';
  if (state === 'returned') return 'Change what is asked for, and save: then they wait for a medical reviewer again.';
  return maySign ? undefined : 'They wait for a medical reviewer.';
}

/**
 * Says where a saved draft stands with the medical reviewers, and what comes next.
 *
 * @param status as the CMS answered it
 * @param isModified whether the form holds words that are not saved
 */
export function sentencesOf(status: ReviewStatus, isModified: boolean): string[] {
  const { state, returned, behind = [] } = status;
  return [
    ...(state === 'returned' ? [] : [saidOf(status)]),
    ...behind.map(changedSince),
    ...(returned ? [askedFor(returned, state !== 'returned')] : []),
    nextOf(status, isModified),
  ].filter((sentence) => sentence !== undefined);
}
