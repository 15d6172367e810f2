/** Told on `window` when something was saved, published, signed or overridden in this window. */
export const WRITTEN = 'clinic-pages:written';

// Not `together/plan`, which only asks.
const DOORS =
  /\/(?:(?:content-manager\/(?:single|collection)-types|signing|editorial)\/|together\/publish|take-down\/page)/;

/**
 * Wraps the browser's `fetch`, so that what stands beside a form hears when it is to ask again: a document that this one uses may have been
 * published from a dialog over the form.
 *
 * @param fetch the browser's own, or one that wraps it
 */
export function fetchThatTells(fetch: typeof window.fetch): typeof window.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const address = input instanceof Request ? input.url : String(input);
    if ((init?.method ?? 'GET') !== 'GET' && response.ok && DOORS.test(address))
      window.dispatchEvent(new Event(WRITTEN));
    return response;
  };
}
