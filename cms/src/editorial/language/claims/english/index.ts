import { addiction } from './addiction';
import { always } from './always';
import { best } from './best';
import { certainty } from './certainty';
import { comparison } from './comparison';
import { cure } from './cure';
import { wideFrames } from './frames';
import { guarantee } from './guarantee';
import { harmless } from './harmless';
import { lasting } from './lasting';
import { outcome } from './outcome';
import { reputation } from './reputation';
import { restored } from './restored';
import { safety } from './safety';
import { superlatives } from './superlatives';
import { vanishing } from './vanishing';
import { wonder } from './wonder';

/** What no text may claim, in English. */
export const absolutes = [
  cure,
  outcome,
  restored,
  vanishing,
  certainty,
  guarantee,
  lasting,
  wonder,
  safety,
  harmless,
  always,
  addiction,
  best,
  superlatives,
  comparison,
  reputation,
  ...wideFrames,
];
