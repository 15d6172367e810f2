import type { Core } from '@strapi/strapi';
import { anxiety } from './anxiety/page';
import { callsToAction } from './calls-to-action';
import { clinic } from './clinic';
import { clinicPages } from './clinic-pages';
import { clinicians } from './clinicians';
import { contraindications } from './contraindications';
import { depression } from './depression/page';
import type { DemoDocument } from './document';
import { guidelines } from './guidelines';
import { home } from './home';
import { migraine } from './migraine';
import { notices } from './notices';
import { pain } from './pain/page';
import { ptsd } from './ptsd/page';
import { safetyNotices } from './safety-notices';
import { safetyStudies } from './safety-studies';
import { seed } from './seed';
import { sideEffects } from './side-effects';
import { sources } from './sources';
import { studies } from './studies';
import { treatment } from './treatment';
import { treatmentScience } from './treatment-science';

/** Targets of links first. */
const DOCUMENTS: DemoDocument[] = [
  ...clinic,
  ...notices,
  ...clinicians,
  ...callsToAction,
  ...sources,
  ...studies,
  ...guidelines,
  ...safetyStudies,
  ...contraindications,
  ...sideEffects,
  ...safetyNotices,
  ...treatment,
  ...treatmentScience,
  ...migraine,
  ...depression,
  ...ptsd,
  ...anxiety,
  ...pain,
  ...home,
  ...clinicPages,
];

/**
 * Fills an empty site with the demo clinic. Run again, it adds what is new and touches nothing that is there.
 *
 * @param strapi the application, after its plugins have started
 */
export async function seedDemo(strapi: Core.Strapi): Promise<void> {
  const made = await seed(strapi, DOCUMENTS);
  if (made > 0) strapi.log.info(`Demo content: ${made} documents made.`);
}
