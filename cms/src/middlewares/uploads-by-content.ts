import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { fileKind, SIGNATURE_BYTES } from '../uploads/file-kind';

interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
}

const UPLOAD_PATHS = /^(\/api)?\/upload(\/|$)/i;

async function kindOf({ filepath }: UploadedFile): Promise<string | undefined> {
  const file = await open(filepath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SIGNATURE_BYTES), 0, SIGNATURE_BYTES, 0);
    return fileKind(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/**
 * Lets only pictures and PDFs into the media library, by what they are and not by their name: a page of HTML named like a picture
 * would run in a reader's browser under the clinic's name. Stands after the body is read.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (!UPLOAD_PATHS.test(ctx.path)) return next();
  const uploaded = Object.values(ctx.request.files ?? {}).flat() as UploadedFile[];
  for (const file of uploaded) {
    const kind = await kindOf(file);
    if (kind && kind === file.mimetype) continue;
    const name = file.originalFilename ?? 'The file';
    throw new errors.ValidationError(
      kind
        ? `"${name}" is ${kind} inside, but its name says ${file.mimetype}. Save it under the right ending, and upload it again.`
        : `"${name}" is not a picture or a PDF that this site can show. Save it as JPEG, PNG, WebP, AVIF, GIF or PDF, and upload it again.`,
    );
  }
  return next();
};
