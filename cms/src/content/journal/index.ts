export { actingAs, authorOf, isActedFor, presentAuthor } from './author';
export type { JournalEntry } from './chain';
export { appendToJournal, entriesOf, JOURNAL } from './entries';
export { keepJournal } from './keep';
export { recordPublications } from './record';
