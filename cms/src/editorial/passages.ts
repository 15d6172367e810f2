import { componentsIn, usedIn, wordsIn, type Fields } from '../content/fields';
import type { Snapshot } from '../content/snapshot';
import type { Text } from '../content/texts';
import type { Approval, Passage, StudyDesign } from './language/passage';
import { scopeOf } from './scope';

/** A passage and the field that holds it, as the form names fields. */
export interface PlacedPassage {
  readonly path: readonly string[];
  readonly passage: Passage;
}

const TREATMENT = 'api::treatment.treatment';
const SCIENCE = 'api::treatment-science.treatment-science';

/** What others wrote, or what something is called: no words of ours to judge. */
const QUOTED: Record<string, readonly string[]> = {
  'api::study.study': ['title', 'authors', 'journal'],
  'api::source.source': ['publisher', 'title'],
  'api::clinic.clinic': ['name', 'timeZone'],
  'api::clinician.clinician': ['name', 'credentials', 'license', 'languages'],
  'api::location.location': ['name'],
  'part.postal-address': ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'],
  'part.medical-code': ['code', 'meaning'],
  'part.safety-line': ['telephone'],
};

const isOurs = ({ owner, field }: Text) => !QUOTED[owner]?.includes(field);

// The strictest first: where a page speaks of two uses, its words must be true of both.
const STRICTEST_FIRST: Approval[] = ['investigational', 'off_label', 'approved'];

/** What the FDA says of the treatments that a document speaks of, for the use it speaks of. */
function approvalIn({ uid, fields }: Snapshot): Approval | undefined {
  if ([TREATMENT, SCIENCE].includes(uid)) return (fields.approvalStatus as Approval | null) ?? undefined;
  const spokenOf = componentsIn(fields).flatMap(({ value }) => [...usedIn(value.science), ...usedIn(value.treatment)]);
  return STRICTEST_FIRST.find((approval) => spokenOf.some((used) => used.fields.approvalStatus === approval));
}

function designsAt(path: readonly string[], fields: Fields): StudyDesign[] | undefined {
  const finding = componentsIn(fields).find(
    ({ path: at, value }) => value.__component === 'part.finding' && at.join('.') === path.slice(0, -1).join('.'),
  );
  return finding && usedIn(finding.value.studies).map((study) => wordsIn(study.fields.design) as StudyDesign);
}

/**
 * Lists the passages of a document that the rules of language judge.
 *
 * @param snapshot the document
 * @returns each text of its own words, with what the rules must know of where it stands
 */
export function passagesOf(snapshot: Snapshot): PlacedPassage[] {
  const { uid, fields, texts } = snapshot;
  const scope = scopeOf(uid);
  const locale = snapshot.locale === 'es' ? 'es' : 'en';
  const approval = approvalIn(snapshot);
  return texts.filter(isOurs).map(({ path, owner, field, value: text }) => {
    const designs = owner === 'part.finding' && field === 'text' ? designsAt(path, fields) : undefined;
    return { path, passage: { text, locale, scope, ...(approval && { approval }), ...(designs && { designs }) } };
  });
}
