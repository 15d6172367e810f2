/** A patient waits this long for the CMS to begin its answer, and then gets the clinic's phone number instead. Milliseconds. */
const CMS_TIMEOUT_MS = 5_000;

// A file of the media library is 10 MB at most, and an answer to a query far less.
const LARGEST_BYTES = 11 * 1024 * 1024;
const TOO_LARGE = 'The CMS gave an answer larger than any page.';

/** Ends an answer that does not end by itself, before it fills the memory. */
function bounded(answer: Response): Response {
	const length = answer.headers.get('content-length');
	if (Number(length) > LARGEST_BYTES) throw new Error(TOO_LARGE);
	if (length !== null || !answer.body) return answer;
	let bytes = 0;
	const count = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			bytes += chunk.byteLength;
			if (bytes > LARGEST_BYTES) controller.error(new Error(TOO_LARGE));
			else controller.enqueue(chunk);
		},
	});
	return new Response(answer.body.pipeThrough(count), answer);
}

/**
 * `fetch` that gives up in time if no answer begins, and on one that is too large. Once one has begun, a slow line may take as long as
 * it needs.
 */
export const withTimeout: typeof fetch = async (input, init) => {
	const giveUp = new AbortController();
	const timer = setTimeout(() => giveUp.abort(new Error('The CMS did not answer in time.')), CMS_TIMEOUT_MS);
	try {
		return bounded(await fetch(input, { ...init, signal: giveUp.signal }));
	} finally {
		clearTimeout(timer);
	}
};
