// Should a notification be lost, a waiting reader looks by itself this often.
const SLOW_LOOK_MS = 5_000;

const waiting = new Set<() => void>();

/** Wakes everyone who waits for a change. Called when a change was committed, here or in another CMS on the same database. */
export function announceChange(): void {
  for (const wake of waiting) wake();
}

/**
 * Waits for the next change.
 *
 * @param signal ends the wait early
 * @returns settles on a change, on the signal, or after a while for a look to be sure; never rejects
 */
export function nextChange(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      waiting.delete(wake);
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, SLOW_LOOK_MS);
    signal.addEventListener('abort', wake);
    waiting.add(wake);
    if (signal.aborted) wake();
  });
}
