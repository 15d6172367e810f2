import type { StanceWords } from '../words';

/** What a finding may tell: states of health that were seen in some people. */
export const seen: Pick<StanceWords, 'told' | 'states' | 'untold'> = {
  told: [
    '(?:was|were|had|reported|described|became|remained|stayed|achieved|reached|experienced|showed|noted|told|said|felt|went|resolved|disappeared|stopped|vanished|faded|lifted)',
    '(?:has|have) (?:\\w+ )?(?:had|been|reported|felt|remained|stayed|experienced)',
  ],
  states: [
    '\\w+ (?:out of|of|in) \\w+(?: \\w+)*',
    '(?:no|without|not|free of|free from) (?:\\w+ ){0,4}\\w+',
    '\\w+ free',
    '(?:complete|full|total|lasting) (?:relief|remission|response|recovery|resolution)',
    '\\w+ (?:\\w+ ){0,3}(?:gone|resolved|disappeared|vanished|stopped|over|away|absent|lifted|ended)',
    '(?:gone|resolved|disappeared|vanished)',
  ],
  untold: [
    '(?:100 %|always|everybody|every|each|cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|for good|forever|permanent(?:ly)?|never|nobody|guaranteed|once and for all|will|can(?! (?:not )?be)|you|your|proves?|miracle)',
    'all (?:our |the )?(?:patients|people|of them)',
  ],
};
