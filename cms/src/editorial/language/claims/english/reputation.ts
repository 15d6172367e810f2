import type { ClaimWords } from '../claim-words';

/** The best, in other people's mouths: ask anybody, and they will name us. */
export const reputation: ClaimWords = {
  idea: 'best',
  claims: [
    '!ask ~1 (?:anybody|any|around|everybody|your|our|a|who|which|the|people|patients|locals|doctors|nurses) ~,9 ~,6 (?:they|he|she|answer|everybody|all|you|each|most|will) ~2 (?:say|says|tell|tells|name|names|point|points|send|answer|agree|swear|hear|is|pick|choose) ~4 (?:us|ours|our|same|one|here|clinic_is|we_are|this_clinic)',
  ],
};
