import { partsIn, usedIn, type Fields } from '../../content/fields';
import type { Rule } from './rule';

const books = (fields: Fields) => usedIn(fields.callsToAction).filter((button) => button.fields.kind === 'scheduling');

/**
 * On a condition's page the risks stand before the first button that books treatment. A free talk and the phone may stand anywhere,
 * and so may the buttons that the page shows at its end, as long as the risks are on the page. The page of a treatment shows its risks by itself.
 *
 * Source: 21 CFR 202.1(e)(7)(viii): risks as prominent as benefits. Example: "Schedule Treatment" in a section above the Safety section.
 */
export const risksBeforeBooking: Rule = ({ uid, fields }) => {
  if (uid !== 'api::condition.condition') return [];
  const sections = partsIn(fields.sections);
  const found = sections.findIndex(({ __component: kind }) => kind === 'section.safety');
  const risksAt = found === -1 ? sections.length : found;
  const tooEarly = sections.flatMap((section, index) =>
    index < risksAt
      ? books(section).map(({ name }) => ({ path: ['sections', String(index), 'callsToAction'], name }))
      : [],
  );
  const atTheEnd = found === -1 ? books(fields).map(({ name }) => ({ path: ['callsToAction'], name })) : [];
  return [...tooEarly, ...atTheEnd].map(({ path, name }) => ({
    path,
    message: `"${name}" books treatment before the reader has met the risks. Move the Safety section above it, or take the button out here.`,
    words: [name],
  }));
};
