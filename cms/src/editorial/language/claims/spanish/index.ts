import { addiction } from './addiction';
import { always } from './always';
import { best } from './best';
import { certainty } from './certainty';
import { comparison } from './comparison';
import { cure } from './cure';
import { wideFrames } from './frames';
import { lasting } from './lasting';
import { needless } from './needless';
import { calledSafe } from './called-safe';
import { outcome } from './outcome';
import { safety } from './safety';
import { restored } from './restored';
import { surety } from './surety';
import { harmless } from './harmless';
import { vanishing } from './vanishing';
import { wonder } from './wonder';

/** What no text may claim, in Spanish. */
export const absolutes = [
  cure,
  outcome,
  needless,
  restored,
  vanishing,
  certainty,
  surety,
  lasting,
  wonder,
  safety,
  calledSafe,
  harmless,
  always,
  addiction,
  best,
  comparison,
  ...wideFrames,
];
