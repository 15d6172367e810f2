import type { Remark } from '../finding';
import { languageRemarks } from './index';
import type { Passage } from './passage';

/** What is said of an English text of a clinical field, or of one that stands elsewhere; for tests. */
export const remarksOn = (text: string, where: Partial<Passage> = {}): Remark[] =>
  languageRemarks({ text, locale: 'en', scope: 'clinical', ...where });

/** What refuses it. */
export const refused = (text: string, where: Partial<Passage> = {}): Remark[] =>
  remarksOn(text, where).filter(({ severity }) => severity === 'block');
