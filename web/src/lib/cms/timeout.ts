/** A patient waits this long for the CMS to begin its answer, and then gets the clinic's phone number instead. Milliseconds. */
const CMS_TIMEOUT_MS = 5_000;

/** `fetch` that gives up in time if no answer begins. Once one has begun, a slow line may take as long as it needs. */
export const withTimeout: typeof fetch = async (input, init) => {
	const giveUp = new AbortController();
	const timer = setTimeout(() => giveUp.abort(new Error('The CMS did not answer in time.')), CMS_TIMEOUT_MS);
	try {
		return await fetch(input, { ...init, signal: giveUp.signal });
	} finally {
		clearTimeout(timer);
	}
};
