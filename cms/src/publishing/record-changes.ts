import { cacheTag, fileTag } from '@clinic-pages/shared';
import type { Core } from '@strapi/strapi';
import { documentIdOf, publishedVersions } from '../content/published-versions';
import { isWrite } from '../content/write-transaction';
import { recordChange } from './change-feed';
import { changeOf } from './change-of';

const FILE = 'plugin::upload.file';

/** A picture and its smaller versions, as the media library stores them. */
interface LibraryFile {
  readonly documentId?: string;
  readonly url?: string;
  readonly formats?: Record<string, { readonly url?: string }> | null;
}

interface FileEvent {
  readonly result?: LibraryFile | null;
}

/**
 * Writes a row into the change feed with every write to a document, in the write's own transaction. Stands last of the document
 * middlewares, after what may refuse the write or add to it.
 *
 * @param strapi the application
 */
export function recordDocumentChanges(strapi: Core.Strapi): void {
  const { naming } = strapi.plugin('graphql').service('utils');
  strapi.documents.use(async (context, next) => {
    if (!isWrite(context.action) || !context.uid.startsWith('api::')) return next();
    const before = await publishedVersions(strapi, context.uid, documentIdOf(context.params));
    const result = await next();
    const documentId = documentIdOf(context.params) ?? documentIdOf(result);
    // A clone is told of by its own document, not by the one it was made from.
    const written = context.action === 'clone' ? clonesOf(result) : [documentId];
    const typename = naming.getTypeName(strapi.contentType(context.uid));
    for (const id of written) {
      if (!id) continue;
      const after = await publishedVersions(strapi, context.uid, id);
      await recordChange(strapi, changeOf(typename, id, id === documentId ? before : [], after));
    }
    return result;
  });
}

const clonesOf = (result: unknown): (string | undefined)[] => {
  const { documentId, entries = [] } = result as { documentId?: string; entries?: { documentId?: string }[] };
  return [...new Set([documentId, ...entries.map((entry) => entry.documentId)])];
};

/**
 * Writes a row when a file of the media library changes or goes: its words are on pages, and the library is not a document.
 *
 * @param strapi the application, its database ready
 */
export function recordFileChanges(strapi: Core.Strapi): void {
  const record = async (kind: 'changed' | 'retired', file: LibraryFile | null | undefined) => {
    if (!file?.documentId) return;
    const names = [file, ...Object.values(file.formats ?? {})].flatMap(({ url }) => url?.split('/').at(-1) ?? []);
    await recordChange(strapi, { kind, tags: [cacheTag('UploadFile', file.documentId), ...names.map(fileTag)] });
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterUpdate: ({ result }: FileEvent) => record('changed', result),
    afterDelete: ({ result }: FileEvent) => record('retired', result),
  } as never);
}
