import type { Core } from '@strapi/strapi';
import { forgetOldChanges } from './change-feed';
import { recordFileChanges } from './record-changes';
import { listenToReplicas } from './replicas';

export { latestChange, recordChange } from './change-feed';
export { recordDocumentChanges } from './record-changes';
export { offerFreeAddresses } from './redirects/free-addresses';
export { keepAddresses } from './redirects/keep-addresses';
export { refuseCircles } from './redirects/refuse-circles';
export { offerTakingDown } from './redirects/take-down-doors';
export { stopListening } from './replicas';
export { followWrites, offerSchedule, stopSchedule } from './schedule';

/**
 * Starts what tells the public site of changes. Call it when Strapi has started, before content is seeded.
 *
 * @param strapi the application
 */
export async function startChangeFeed(strapi: Core.Strapi): Promise<void> {
  recordFileChanges(strapi);
  listenToReplicas(strapi);
  await forgetOldChanges(strapi);
  strapi.cron.add({ forgetOldChanges: { task: () => forgetOldChanges(strapi), options: { rule: '17 3 * * *' } } });
}
