import { AsyncLocalStorage } from 'node:async_hooks';
import { publishRefused, type PlacedFinding } from './refusal';

const gathering = new AsyncLocalStorage<PlacedFinding[]>();

/**
 * Refuses to publish a draft: at once, or at the end of what `gatherRefusals` runs.
 *
 * @param name what the draft is called
 * @param findings what blocks it
 * @throws ValidationError that says all that is wrong, unless refusals are gathered
 */
export function refuseDraft(name: string, findings: readonly PlacedFinding[]): void {
  const gathered = gathering.getStore();
  if (!gathered) throw publishRefused(name, findings);
  gathered.push(...findings);
}

/**
 * Publishes a document and goes on where the gate refuses it, so that what comes after is looked at too. Where anything was refused, the
 * transaction that is open has to be rolled back.
 *
 * @param publish publishes the document
 * @returns what the gate says is wrong
 */
export async function gatherRefusals(publish: () => Promise<void>): Promise<readonly PlacedFinding[]> {
  const gathered: PlacedFinding[] = [];
  await gathering.run(gathered, publish);
  return gathered;
}
