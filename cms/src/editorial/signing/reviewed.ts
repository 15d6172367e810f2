import type { Core, UID } from '@strapi/strapi';
import type { Fields } from '../../content/fields';
import { isLocalized, modelsOf } from '../../content/models';
import { subjectOf } from '../../content/plain-content';
import { ownPopulate } from '../../content/populate';
import { fieldsOf, referenceTo, type Row } from '../../content/version';
import { clinicalContent, clinicalHash } from './clinical-content';
import { reviewerEntries, type Heard } from './heard';
import { isSignedType } from './requests';

/** A version of a document that clinicians sign, in one language. */
export interface Reviewed {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  /** None for a type that has no translations. */
  readonly locale: string | null;
  readonly kind: string;
  readonly name: string;
  /** Names the document in the journal. */
  readonly subject: string;
  readonly fields: Fields;
  /** Names its clinical words. */
  readonly hash: string;
}

/** What is told of all reviews. */
export interface Reviews {
  readonly heard: Heard;
  /** All that is public and needs a signature. */
  readonly published: readonly Reviewed[];
}

/**
 * Reads versions of all that clinicians sign.
 *
 * @param strapi the application
 * @param whereOf which rows of a type are meant; nothing for none
 */
export async function reviewedVersions(
  strapi: Core.Strapi,
  whereOf: (uid: UID.ContentType) => object | undefined,
): Promise<Reviewed[]> {
  const models = modelsOf(strapi);
  const types = Object.keys(strapi.contentTypes) as UID.ContentType[];
  const versions: Reviewed[] = [];
  for (const uid of types.filter((one) => isSignedType(one, types))) {
    const where = whereOf(uid);
    if (!where) continue;
    const rows: Row[] = await strapi.db.query(uid).findMany({ where, populate: ownPopulate(uid, models) });
    for (const row of rows) {
      const { documentId, kind, name } = referenceTo(uid, row, models);
      const fields = fieldsOf(uid, row, models);
      const locale = isLocalized(models(uid)) ? (row.locale as string) : null;
      const hash = clinicalHash(clinicalContent(uid, fields));
      versions.push({ uid, documentId, locale, kind, name, subject: subjectOf(uid, documentId), fields, hash });
    }
  }
  return versions;
}

/**
 * Reads what reviewers said, and what they said it of: all that is public.
 *
 * @param strapi the application
 */
export const readReviews = async (strapi: Core.Strapi): Promise<Reviews> => ({
  heard: await reviewerEntries(strapi),
  published: await reviewedVersions(strapi, () => ({ publishedAt: { $notNull: true } })),
});
