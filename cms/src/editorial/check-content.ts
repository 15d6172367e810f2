import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core, type UID } from '@strapi/strapi';
import { modelsOf } from '../content/models';
import { readSnapshot } from '../content/snapshot';
import type { Finding } from './finding';
import { sortOverridden, type OverriddenFinding } from './overrides/overridden';
import { findingsOf } from './rules';
import { sharedScience } from './shared-science';
import { translationFindings } from './signing/translations';

/** A published document, and what is wrong with it. */
interface CheckedDocument {
  readonly kind: string;
  readonly name: string;
  readonly locale: string;
  /** Those that a reviewer lets pass say why. */
  readonly findings: readonly (Finding | OverriddenFinding)[];
}

async function checkType(strapi: Core.Strapi, uid: UID.ContentType): Promise<CheckedDocument[]> {
  const rows = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: true } },
    select: ['documentId', 'locale'],
    orderBy: { id: 'asc' },
  });
  const checked: CheckedDocument[] = [];
  for (const { documentId, locale } of rows) {
    const snapshot = await readSnapshot(strapi, { uid, documentId, locale, status: 'published' });
    if (!snapshot) continue;
    const { kind, name, locale: language } = snapshot;
    const found = [
      ...findingsOf(snapshot),
      ...(await sharedScience(strapi, snapshot)),
      ...(await translationFindings(strapi, snapshot)),
    ];
    const { standing, overridden } = await sortOverridden(strapi, snapshot, found);
    checked.push({ kind, name, locale: language, findings: [...standing, ...overridden] });
  }
  return checked;
}

/**
 * Applies every rule to all that is published, and writes what it found as JSON. Run by `pnpm content:check`, on a copy of the database
 * or beside the running CMS. Usage: `check-content.js <file>`.
 */
async function main(): Promise<void> {
  const target = process.argv[2];
  if (!target) throw new Error('Say where to write what is found: check-content.js <file>');
  const appDir = path.resolve(__dirname, '../../..');
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).load();
  const models = modelsOf(strapi);
  const types = Object.keys(strapi.contentTypes).filter(
    (uid) => uid.startsWith('api::') && models(uid).options?.draftAndPublish === true,
  );
  const checked: CheckedDocument[] = [];
  for (const uid of types) checked.push(...(await checkType(strapi, uid as UID.ContentType)));
  writeFileSync(target, JSON.stringify(checked));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
