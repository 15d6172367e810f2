import type { Core } from '@strapi/strapi';
import { fillAddresses } from './content/fill-addresses';
import { keepJournal, recordPublications } from './content/journal';
import { guardVersions } from './content/same-version';
import { openWriteTransactions } from './content/write-transaction';
import { warnWithoutMail } from './doors/smtp';
import { throttlePasswordResets } from './doors/throttle';
import { checkBrandColor } from './editorial/brand-color';
import { checkFormats, hidePatterns } from './editorial/formats';
import { guardPublishing } from './editorial/gate';
import { offerReadiness } from './editorial/readiness';
import { offerReviewClock, startReviewClock } from './editorial/review-clock';
import { offerShownOn } from './editorial/shown-on';
import { offerSigning, REVIEW_FIELD } from './editorial/signing';
import { offerPublishTogether } from './editorial/together';
import { guardDrafts } from './graphql/drafts-guard';
import { readPlainFields } from './graphql/plain-fields';
import { preloadSelections } from './graphql/preload';
import { readOnlySchema } from './graphql/read-only';
import { offerSiteFiles } from './graphql/site-files';
import { offerSiteIndex } from './graphql/site-index';
import {
  followWrites,
  keepAddresses,
  offerFreeAddresses,
  offerSchedule,
  offerTakingDown,
  recordChange,
  recordDocumentChanges,
  refuseCircles,
  startChangeFeed,
  stopListening,
  stopSchedule,
} from './publishing';
import { setup } from './setup';
import { nameRecentDocuments } from './setup/recent-documents';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    // The order of the document middlewares: the transaction around all, then what may refuse, then what follows from a write.
    openWriteTransactions(strapi);
    guardVersions(strapi);
    fillAddresses(strapi);
    checkFormats(strapi);
    checkBrandColor(strapi);
    guardPublishing(strapi);
    keepAddresses(strapi);
    refuseCircles(strapi);
    followWrites(strapi);
    recordPublications(strapi);
    recordDocumentChanges(strapi);
    guardDrafts(strapi);

    readOnlySchema(strapi);
    offerSigning(strapi, (tags) => recordChange(strapi, { kind: 'changed', tags }));
    offerReadiness(strapi);
    offerSchedule(strapi);
    offerReviewClock(strapi);
    offerShownOn(strapi);
    offerPublishTogether(strapi);
    offerTakingDown(strapi);
    offerSiteIndex(strapi);
    offerSiteFiles(strapi);
    preloadSelections(strapi, [REVIEW_FIELD]);
    readPlainFields(strapi);
    throttlePasswordResets(strapi);
    nameRecentDocuments(strapi);
    hidePatterns(strapi);
    offerFreeAddresses(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    warnWithoutMail(strapi);
    await keepJournal(strapi);
    await startChangeFeed(strapi);
    await setup(strapi);
    await startReviewClock(strapi);
  },

  async destroy() {
    await stopSchedule();
    await stopListening();
  },
};
