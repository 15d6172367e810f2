import { dayInWords } from '../../content/clinic-day';
import type { Flaw } from './rule';

/** What was said of the clinical words of a document in one language, in the order in which it happened. */
export interface WordsEvent {
  /** The words went public, are public no more, or a clinician signed them. */
  readonly kind: 'published' | 'taken-down' | 'signed';
  readonly language: string;
  /** Names the clinical words; none where they were taken down. */
  readonly hash: string | null;
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** A language whose words were changed, and when; those of another language were not. */
export interface Ahead {
  readonly language: string;
  readonly at: string;
}

/** What is public in one language, and which languages are ahead of it. */
interface Standing {
  hash: string;
  isPublic: boolean;
  ahead: readonly Ahead[];
}

function publish(standings: Map<string, Standing>, { language, hash, at }: WordsEvent): void {
  const standing = standings.get(language);
  // A first version is as new as what it was translated from.
  if (!standing) return void standings.set(language, { hash: hash as string, isPublic: true, ahead: [] });
  const isChanged = standing.hash !== hash;
  const isCatchingUp = standing.ahead.length > 0;
  Object.assign(standing, { hash, isPublic: true });
  if (!isChanged) return;
  standing.ahead = [];
  if (isCatchingUp) return;
  for (const [other, behind] of standings)
    if (other !== language)
      behind.ahead = [...behind.ahead.filter((one) => one.language !== language), { language, at }];
}

function follow(standings: Map<string, Standing>, event: WordsEvent): void {
  const standing = standings.get(event.language);
  if (event.kind === 'published') publish(standings, event);
  else if (!standing) return;
  else if (event.kind === 'taken-down') standing.isPublic = false;
  // Who signs what is public, after the others were changed, says that it is still right.
  else if (standing.hash === event.hash) standing.ahead = [];
}

/**
 * Says which languages are ahead of one: their public clinical words were changed since those of that language were changed, or signed. Who
 * changes the words of a language that is behind catches up, and does not put the others behind in turn. A language that is
 * not public is ahead of none, and words that were never public are not behind.
 *
 * @param events what happened to a document, the oldest first
 * @param language the language asked about
 * @param hash names the clinical words that are judged: others than the public ones are about to catch up
 */
export function languagesAhead(events: readonly WordsEvent[], language: string, hash: string): readonly Ahead[] {
  const standings = new Map<string, Standing>();
  for (const event of events) follow(standings, event);
  const standing = standings.get(language);
  if (!standing || standing.hash !== hash) return [];
  return standing.ahead.filter((one) => standings.get(one.language)?.isPublic);
}

const names = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A change to the clinical words in one language is made in the others too, or a clinician says that these are still right.
 *
 * Source: 45 CFR 92.201(b): what is offered in a patient's language is accurate and timely. Example: a contraindication that was
 * made graver in English alone.
 */
export function translationCurrent(ahead: readonly Ahead[]): Flaw[] {
  return ahead.map(({ language, at }) => {
    const changed = `The ${names.of(language)} words were changed on ${dayInWords(at.slice(0, 10))}, and these were not.`;
    const mend =
      'Bring them up to date and publish. If they are still right, ask a medical reviewer to sign them again.';
    return { path: [], message: `${changed} ${mend}` };
  });
}
