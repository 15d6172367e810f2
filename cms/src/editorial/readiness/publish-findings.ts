import type { Core } from '@strapi/strapi';
import { snapshotOf } from '../../content/snapshot';
import type { Version } from '../../content/version';
import type { Finding } from '../finding';
import { sortOverridden, type OverriddenFinding } from '../overrides/overridden';
import { pagesHarmed } from '../pages-harmed';
import { findingsOf } from '../rules';
import { isOnlySafer, newFindings } from '../safer';
import { sharedScience } from '../shared-science';
import { reviewFindings } from '../signing/findings';

/** All that the rules say of a draft, by what it means for its publish. */
export interface PublishFindings {
  /** Refuses the publish. */
  readonly refused: readonly Finding[];
  /** Would refuse it, but all that the draft changes makes the live page safer. */
  readonly passed: readonly Finding[];
  /** Would refuse it, but a reviewer gave a reason. */
  readonly overridden: readonly OverriddenFinding[];
  /** Refuses nothing. */
  readonly warnings: readonly Finding[];
}

const isBlocking = ({ severity }: Finding) => severity === 'block';

/**
 * What a publish of a draft would meet. The gate refuses by it and the panel beside the form shows it: there is no other reading of the
 * rules.
 *
 * @param strapi the application
 * @param draft from `readVersion`
 * @param live the published version in the same language; none when it is not public
 * @param now the present time
 */
export async function publishFindings(
  strapi: Core.Strapi,
  draft: Version,
  live: Version | undefined,
  now: Date = new Date(),
): Promise<PublishFindings> {
  const isSafer = live !== undefined && isOnlySafer(live, draft);
  // Making a page safer waits for no signature.
  const review = isSafer ? [] : await reviewFindings(strapi, draft, live !== undefined, now);
  const found = [
    ...findingsOf(await snapshotOf(strapi, draft), now),
    ...(await sharedScience(strapi, draft)),
    ...review,
  ];
  const { standing, overridden } = await sortOverridden(strapi, draft, found.filter(isBlocking));
  const refused =
    isSafer && standing.length > 0 ? newFindings(findingsOf(await snapshotOf(strapi, live), now), standing) : standing;
  return {
    refused: [...refused, ...(await pagesHarmed(strapi, live, draft))],
    passed: standing.filter((finding) => !refused.includes(finding)),
    overridden,
    warnings: found.filter((finding) => !isBlocking(finding)),
  };
}
