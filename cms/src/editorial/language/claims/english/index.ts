import { addiction } from './addiction';
import { always } from './always';
import { best } from './best';
import { certainty } from './certainty';
import { comparison } from './comparison';
import { cure } from './cure';
import { wideFrames } from './frames';
import { lasting } from './lasting';
import { outcome } from './outcome';
import { reputation } from './reputation';
import { safety } from './safety';
import { wonder } from './wonder';

/** What no text may claim, in English. */
export const absolutes = [
  cure,
  outcome,
  certainty,
  lasting,
  wonder,
  safety,
  always,
  addiction,
  best,
  comparison,
  reputation,
  ...wideFrames,
];
