import { afterwards } from './afterwards';
import { answers } from './answers';
import { careful } from './careful';
import { clauses } from './clauses';
import { complements } from './complements';
import { denials } from './denials';
import { nextSentence } from './next-sentence';
import { openings } from './openings';
import { praise } from './praise';
import { questions } from './questions';
import { reports } from './reports';
import { seen } from './seen';
import type { StanceWords } from '../words';

/** How Spanish denies, asks, reports and hedges; without accents, but `sí`, which is `yes`. */
export const spanish: StanceWords = {
  ...denials,
  ...clauses,
  ...openings,
  ...reports,
  ...afterwards,
  ...complements,
  ...questions,
  ...answers,
  ...nextSentence,
  ...praise,
  ...seen,
  ...careful,
};
