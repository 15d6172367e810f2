import { addiction } from './addiction';
import { always } from './always';
import { best } from './best';
import { certainty } from './certainty';
import { cure } from './cure';
import { lasting } from './lasting';
import { safety } from './safety';
import { wonder } from './wonder';

/** What no text may claim, in English. */
export const absolutes = [cure, certainty, lasting, wonder, safety, always, addiction, best];
