import { cacheTag, fileTag } from '@clinic-pages/shared';
import type { Core } from '@strapi/strapi';
import { fileNames, type LibraryFile } from '../content/library-file';
import { documentIdOf, publishedVersions } from '../content/published-versions';
import { isWrite } from '../content/write-transaction';
import { recordChange } from './change-feed';
import { changeOf, type Change } from './change-of';

const FILE = 'plugin::upload.file';

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
 * Writes a row when a file of the media library comes, changes or goes: its words are on pages, its name is an address, and the library is not a
 * document. A file that is replaced may have other smaller versions.
 *
 * @param strapi the application, its database ready
 */
export function recordFileChanges(strapi: Core.Strapi): void {
  const record = (kind: Change['kind']) => async (event: FileEvent) => {
    const file = event.result;
    if (!file?.documentId) return;
    const tags = [cacheTag('UploadFile', file.documentId), cacheTag('UploadFile'), ...fileNames(file).map(fileTag)];
    await recordChange(strapi, { kind, tags });
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    afterCreate: record('appeared'),
    afterUpdate: record('changed'),
    afterDelete: record('retired'),
  } as never);
}
