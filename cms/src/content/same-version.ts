import type { Core, UID } from '@strapi/strapi';
import { versionConflict, type StoredVersion } from './opened-version';
import { OPENED_VERSION_HEADER } from './opened-version-header';

// What replaces or removes words of a draft. "unpublish" keeps them; "clone" makes a document of its own.
const REPLACING = ['create', 'update', 'publish', 'discardDraft', 'delete'];

interface Addressed {
  readonly params?: { readonly model?: string; readonly id?: string };
}

interface Write {
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly params: { readonly documentId?: string; readonly locale?: unknown };
}

/** Whether a write is to the very document in the request's address, and not to another one that follows from it. */
function isAddressed({ params }: Addressed, { uid, params: { documentId } }: Write): boolean {
  return params?.model === uid && (params.id === undefined || params.id === documentId);
}

function storedVersion(
  strapi: Core.Strapi,
  { uid, params: { documentId, locale } }: Write,
): Promise<StoredVersion | null> {
  return strapi.documents(uid).findFirst({
    ...(documentId ? { filters: { documentId } } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
    status: 'draft',
    fields: ['updatedAt'],
    populate: { updatedBy: { fields: ['id', 'firstname', 'lastname'] } },
  } as never) as Promise<StoredVersion | null>;
}

/**
 * Refuses to save over words that the editor has not seen: when someone saved a document after it was opened, saving, publishing,
 * discarding or deleting it is answered 409 with sentences for the editor, and changes nothing. Only requests that say which
 * version they opened are held to it, as the admin's forms do; programs pass. Stands after `openWriteTransactions`, so that of two
 * saves at the same moment one is refused.
 *
 * @param strapi the application
 */
export function guardVersions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const request = strapi.requestContext.get();
    const opened = request?.get(OPENED_VERSION_HEADER);
    const write = context as unknown as Write;
    if (!request || !opened || !REPLACING.includes(write.action)) return next();
    // A publish is an update and a publish: the second finds what the first has just written.
    if (request.state.isVersionSeen || !isAddressed(request as Addressed, write)) return next();
    const conflict = versionConflict(opened, await storedVersion(strapi, write), request.state.user?.id);
    if (conflict) request.throw(409, conflict);
    request.state.isVersionSeen = true;
    return next();
  });
}
