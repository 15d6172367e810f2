import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { relationsIn } from '../../content/fields';
import { entriesOf } from '../../content/journal';
import { subjectOf } from '../../content/plain-content';
import { readVersion, type VersionKey } from '../../content/version';
import type { Words } from './api';
import { compareLines } from './compare';
import { contentLines, type Names } from './lines';
import { languageOf, reviewOf } from './review';

interface Labelled {
  readonly attributes: object;
  readonly info: { readonly displayName: string };
  readonly config?: { readonly metadatas?: Record<string, { readonly edit?: { readonly label?: string } }> };
}

/**
 * How fields are called in the forms.
 *
 * @param strapi the application
 * @param documents what documents are called, by their subjects
 */
export function namesOf(strapi: Core.Strapi, documents: Readonly<Record<string, string>> = {}): Names {
  const model = (uid: string) => strapi.getModel(uid as never) as unknown as Labelled;
  return {
    fields: (owner) => Object.keys(model(owner).attributes),
    label: (owner, field) => model(owner).config?.metadatas?.[field]?.edit?.label ?? field,
    component: (uid) => model(uid).info.displayName,
    document: (subject) => documents[subject],
  };
}

/**
 * Reads the words of a draft, compared with those that were signed last.
 *
 * @param strapi the application
 * @param key which document, in which language
 * @throws NotFoundError when there is no such draft
 */
export async function wordsToSign(strapi: Core.Strapi, key: Omit<VersionKey, 'status'>): Promise<Words> {
  const version = await readVersion(strapi, { ...key, status: 'draft' });
  if (!version) throw new errors.NotFoundError('This document was deleted. Reload the page.');
  const { uid, documentId, fields, name } = version;
  const { hash, content } = await reviewOf(strapi, version);
  const where = { language: languageOf(strapi, key), kind: 'signed' };
  const [signed] = await entriesOf(strapi, subjectOf(uid, documentId), where, 1);
  const before = signed ? JSON.parse(signed.details) : { content: {}, names: {} };
  const present = relationsIn(fields).map(({ value: used }) => [subjectOf(used.uid, used.documentId), used.name]);
  const names = namesOf(strapi, { ...before.names, ...Object.fromEntries(present) });
  return {
    name,
    hash,
    lines: compareLines(contentLines(uid, before.content, names), contentLines(uid, content, names)),
  };
}
