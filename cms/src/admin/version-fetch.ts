import { WEB_ADDRESS_PATTERN } from '../editorial/formats/formats';
import { OPENED_VERSION_HEADER } from '../content/opened-version-header';
import type { OpenedVersions } from './opened-versions';

// The addresses behind the edit form: a document, and what its buttons do to it. Of the actions, those that replace words.
const DOCUMENT =
  /\/content-manager\/(single-types\/[^/]+|collection-types\/[^/]+\/(?!actions$)[^/]+)(\/actions\/(?:publish|discard|unpublish))?$/;

interface Answer {
  readonly data?: { readonly updatedAt?: string; readonly publishedAt?: string | null };
  readonly error?: { readonly message?: string };
}

interface Call {
  readonly key: string;
  readonly isOpening: boolean;
  readonly isDiscard: boolean;
}

function addressed(input: RequestInfo | URL, init: RequestInit | undefined): Call | undefined {
  if (input instanceof Request) return undefined;
  const url = new URL(input, window.location.href);
  const [, document, action] = DOCUMENT.exec(url.pathname) ?? [];
  // The published version is for reading; nobody saves it.
  if (!document || url.searchParams.get('status') === 'published') return undefined;
  const isOpening = (init?.method ?? 'GET') === 'GET';
  if (isOpening && action) return undefined;
  return {
    key: `${document}?${url.searchParams.get('locale') ?? ''}`,
    isOpening,
    isDiscard: action === '/actions/discard',
  };
}

/** The version in an answer about a draft; a single type or a language that is not there yet is `none`. */
function versionIn(status: number, answer: Answer, isOpening: boolean): string | undefined {
  if (isOpening && (status === 404 || (status === 200 && !answer.data?.updatedAt))) return 'none';
  return status === 200 ? answer.data?.updatedAt : undefined;
}

// A refused save is noted with its message; after an expired login, Strapi logs in anew and sends the save again.
const ANSWERED_ELSEWHERE = [409, 401];

const json = { 'content-type': 'application/json' };

/** Whether Strapi's form asks, while an editor types a web address, if one is free that could not be one. */
function asksForUnfit(input: RequestInfo | URL, init: RequestInit | undefined): boolean {
  if (!/\/content-manager\/uid\/check-availability(?:\?|$)/.test(String(input)) || typeof init?.body !== 'string')
    return false;
  const { value } = JSON.parse(init.body) as { value?: unknown };
  return typeof value === 'string' && !new RegExp(WEB_ADDRESS_PATTERN).test(value);
}

/**
 * Wraps the browser's `fetch`, so that each save from the edit form says which version it changes: Strapi's form leaves that out.
 * A web address in another form is not asked about: the CMS would answer with its pattern, and the save answers with a sentence.
 * After a refused save, Strapi asks for the document again and would put the other editor's words over this one's: until the
 * editor leaves the page, it is answered what it was answered first.
 *
 * @param fetch the browser's own
 * @param versions where to note what is open
 */
export function fetchWithVersions(fetch: typeof window.fetch, versions: OpenedVersions): typeof window.fetch {
  return async (input, init) => {
    versions.leaveFor(window.location.pathname);
    if (asksForUnfit(input, init)) return new Response('null', { headers: json });
    const call = addressed(input, init);
    if (!call) return fetch(input, init);
    const { key, isOpening, isDiscard } = call;
    const held = isOpening ? versions.heldAnswer(key) : undefined;
    if (held !== undefined) return new Response(held, { headers: json });

    const headers = new Headers(init?.headers);
    const opened = versions.versionOf(key);
    if (!isOpening && opened) headers.set(OPENED_VERSION_HEADER, opened);
    const isSave = init?.method === 'PUT';
    const response = await fetch(input, { ...init, headers }).catch((error: unknown) => {
      if (isSave) versions.fail(key);
      throw error;
    });
    const text = await response.clone().text();
    const answer: Answer = text.startsWith('{') ? JSON.parse(text) : {};
    if (response.status === 409 && answer.error?.message)
      versions.refuse(key, { message: answer.error.message, page: window.location.pathname });
    if (isSave && !response.ok && !ANSWERED_ELSEWHERE.includes(response.status)) versions.fail(key);
    if (isDiscard && response.ok) versions.settle(key);
    const version = versionIn(response.status, answer, isOpening);
    if (version) versions.note(key, version, isOpening ? text : undefined);
    return response;
  };
}
