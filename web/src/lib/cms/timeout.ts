/** A patient waits this long for the CMS, and then gets the clinic's phone number instead. Milliseconds. */
const CMS_TIMEOUT_MS = 5_000;

/** `fetch` that gives up in time. */
export const withTimeout: typeof fetch = (input, init) =>
	fetch(input, { ...init, signal: AbortSignal.timeout(CMS_TIMEOUT_MS) });
