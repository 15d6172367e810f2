import type { StanceWords } from '../words';
import { answers } from './answers';
import { care } from './care';
import { complements } from './complements';
import { denial } from './denial';
import { deniedAfter } from './denied-after';
import { distance } from './distance';
import { nextSentence } from './next-sentence';
import { questions } from './questions';

/** How English denies, asks, reports and hedges. */
export const english: StanceWords = {
  ...denial,
  ...distance,
  ...deniedAfter,
  ...complements,
  ...questions,
  ...answers,
  ...nextSentence,
  ...care,
};
