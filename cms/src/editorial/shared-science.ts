import type { Core } from '@strapi/strapi';
import { componentsIn, usedIn, type UsedDocument } from '../content/fields';
import { modelsOf } from '../content/models';
import { rowsHolding } from '../content/owners';
import { whileReading } from '../content/sqlite-connection';
import { referenceTo, versionWhere, type Row, type Version } from '../content/version';
import type { Finding } from './finding';

const CONDITION = 'api::condition.condition';
const SECTION = 'section.science';

/** Finds the live pages of conditions that show a science. Not by `usersOf`, which looks into every field that may hold one. */
async function conditionsShowing(strapi: Core.Strapi, science: UsedDocument, locale: string): Promise<UsedDocument[]> {
  const where = { documentId: science.documentId, ...versionWhere(strapi, science.uid, 'published', locale) };
  const sciences: Row[] = await strapi.db.query(science.uid).findMany({ where, select: ['id'] });
  const ids = sciences.map(({ id }) => Number(id));
  const sections = await rowsHolding(strapi, { uid: SECTION, field: 'science' }, ids);
  const holding = await rowsHolding(strapi, { uid: CONDITION, field: 'sections', component: SECTION }, sections);
  if (holding.length === 0) return [];
  const rows: Row[] = await strapi.db.query(CONDITION).findMany({
    where: { id: { $in: holding }, ...versionWhere(strapi, CONDITION, 'published', locale) },
    select: ['documentId', 'name'],
  });
  return rows.map((row) => referenceTo(CONDITION, row, modelsOf(strapi)));
}

/**
 * Warns where a page of a condition shows a science that the live page of another condition shows too: a science is of one treatment for
 * one condition, and one that was chosen by mistake would give readers the evidence of another illness.
 *
 * @param strapi the application
 * @param version the draft, or what is public
 * @returns a warning for each science and other page, at the field that chooses the science
 */
export async function sharedScience(
  strapi: Core.Strapi,
  { uid, documentId, locale, fields }: Version,
): Promise<Finding[]> {
  if (uid !== CONDITION) return [];
  const chosen = componentsIn(fields).flatMap(({ path, value }) =>
    usedIn(value.science).map((science) => ({ path: [...path, 'science'], science })),
  );
  const findings: Finding[] = [];
  for (const { path, science } of chosen) {
    // To open a form waits for no writer.
    const pages = await whileReading(() => conditionsShowing(strapi, science, locale));
    for (const page of pages.filter((other) => other.documentId !== documentId))
      findings.push({
        ...{ code: 'claims-sourced', severity: 'warn', isOverridable: false, path, words: [page.name] },
        message: `"${science.name}" is also on the page "${page.name}". Is it about this condition?`,
      });
  }
  return findings;
}
