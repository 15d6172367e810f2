import type { ClaimWords } from '../claim-words';

/** The best, by its degree: the most dependable care there is, the fastest relief of all. */
export const superlatives: ClaimWords = {
  idea: 'best',
  claims: [
    '(?:doctors|nurses|clinics|centers|competitors|rivals|surgeons|physicians|therapists) ~3 !send|sends|bring|brings|trust|trusts ~2 (?:their_own|own) ~1 (?:families|family|mothers?|children|wives|kids|parents|patients|relatives|loved_ones)',
    '!only ~1 (?:real|lasting|true|permanent|effective|proven|working|sure|certain|reliable) ~1 (?:answer|solution|treatment|remedy|way_out|help|cure|relief|hope)',
    '!without ~1 (?:an|a|any) ~1 (?:equal|rival|peer|match|parallel) ~1 $|,|in|for|among',
    'the !most ~1 \\w+ ~1 (?:and|,)?? ~3 (?:@offer|antidepressants?|painkillers?|pain_relief) ~4 (?:there_is|there_are|available|anywhere|possible|known|around|on_earth|on_the_market|in_the_(?:world|country|state|city|region|nation|field)|in_(?:texas|austin|town|america|medicine|existence|history|years|decades)|you_can_(?:get|find|have|buy)|to_be_(?:had|found)|ever|of_our|of_all|in_(?:ten|twenty|thirty|forty|fifty|sixty|seventy|a_hundred|half|over|more|many))',
    'the !@most|biggest|quickest|most_\\w+ ~1 (?:antidepressants?|painkillers?|analgesics?|remedy|headache_relief|pain_relief|advance|help|cure|weapon) ~1 (?:there_is|there_are|available|anywhere|in|of|known|ever|on|for|is|we_have|you_can|against)',
    '(?:@most|quickest|simplest|easiest|kindest|gentlest) ~1 and ~1 (?:the)?? !@most|quickest|simplest|easiest|kindest|gentlest|most_\\w+ ~3 (?:@offer|headache_relief|pain_relief|antidepressants?|relief)',
    '!highest|top|greatest|finest ~1 (?:quality|level|standard|standards|grade|class|caliber) ~1 (?:of)?? ~3 (?:care|treatment|service|medicine|infusions?|therapy) ~1 (?:available|possible|there_is|anywhere|you|in|around|on|$|that)',
    '(?:care|treatment|service|medicine|infusions?|therapy|team|clinic|doctors) ~2 of ~1 the ~1 !highest|top|finest|first|greatest ~1 (?:quality|level|standard|order|rank|class|caliber)',
  ],
  otherSenses: [
    '(?:strive|strives|aim|aims|try|tries|want|work|committed|commit|hope|goal|mission|dedicated|deserve|deserves) ~9 (?:quality|care|treatment)',
    '(?:may|might|can|could|would) ~1 be ~1 the ~3 @offer',
  ],
};
