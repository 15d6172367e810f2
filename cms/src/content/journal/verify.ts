import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { JournalEntry } from './chain';
import { openStoredJournal } from './stored';
import { walkJournal, type Walk } from './walk';

const OPTIONS = { seen: { type: 'string' }, export: { type: 'string' } } as const;

function sentence({ entries, last, problem }: Walk): string {
  if (problem) return `The journal is not whole: ${problem}\nSound entries before that: ${entries}.`;
  if (!last) return 'The journal is empty.';
  return `The journal is whole. Entries: ${entries}, the last one of ${last.at}.\nIts hash, to be noted outside this database: ${last.hash}`;
}

async function walkAndWrite(target: string | undefined, seen: string | undefined): Promise<Walk> {
  const journal = await openStoredJournal();
  const file = target === undefined ? undefined : openSync(target, 'wx', 0o600);
  const write = (entry: JournalEntry) => {
    if (file !== undefined) writeSync(file, `${JSON.stringify(entry)}\n`);
  };
  try {
    return await walkJournal(journal, write, seen);
  } finally {
    if (file !== undefined) closeSync(file);
    await journal.close();
  }
}

/**
 * Walks the journal in the database that the settings name, and says whether it is whole.
 * Usage: `verify.js [--seen <hash noted before>] [--export <new file, one entry a line>]`.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const walk = await walkAndWrite(values.export, values.seen);
  console.log(sentence(walk));
  return walk.problem ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`The journal could not be read: ${error.message}`);
    process.exit(1);
  },
);
