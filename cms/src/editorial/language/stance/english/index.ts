import type { StanceWords } from '../words';
import { answers } from './answers';
import { care } from './care';
import { complements } from './complements';
import { denial } from './denial';
import { deniedAfter } from './denied-after';
import { distance } from './distance';
import { nextSentence } from './next-sentence';
import { praise } from './praise';
import { questions } from './questions';
import { reach } from './reach';
import { seen } from './seen';

/** How English denies, asks, reports and hedges. */
export const english: StanceWords = {
  ...denial,
  ...reach,
  ...distance,
  ...praise,
  ...deniedAfter,
  ...complements,
  ...questions,
  ...answers,
  ...nextSentence,
  ...seen,
  ...care,
};
