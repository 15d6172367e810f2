import type { ClaimWords } from '../claim-words';

/** Without risk, in other words: nothing to fear from a dose, no chance of harm, a record without a stain. */
export const harmless: ClaimWords = {
  idea: 'safety',
  claims: [
    'safety ~1 (?:record|profile|history) ~6 (?:is|was|has_been|remains) ~2 !impeccable|spotless|perfect|flawless|immaculate|unblemished|faultless|second_to_none|pristine|unmatched|beyond_reproach',
    '(?:risks?|chances?|danger|odds|likelihood|possibility|probability|fear) ~1 of ~5 (?:overdose|overdosing|harm|death|dying|injury|trouble|mishaps?|complications?|@harm|anything_bad|something_bad|problems?|anything_going_wrong) ~2 (?:is|are|:|was|being|stays|remains) ~2 !zero|nil|none|nonexistent|non_existent|close_to_(?:zero|nil|nothing)|next_to_(?:zero|nil|nothing)|as_good_as_(?:zero|nil|none)|near_zero|near_nil|vanishingly|0|not_there|not_real',
    '!can|could|will|would|does|do|did not|never ~1 do ~1 (?:you|anybody|them|patients|people|your_\\w+)?? ~1 (?:any|the_slightest|the_least|a_bit_of)?? ~1 (?:real|lasting|serious)?? (?:harm|damage) ~1 $|to|,|at_all|because|if|when|even',
    '(?:safety|its) ~1 (?:safety)?? ~1 (?:record|profile|history) ~1 (?:is|was|has_been|remains) ~2 !impeccable|spotless|perfect|flawless|immaculate|unblemished|faultless|second_to_none|stainless|pristine|unmatched|beyond_reproach|without_a_(?:stain|blemish)',
    '!impeccable|spotless|immaculate|unblemished|faultless|pristine|unmatched ~1 safety ~1 (?:record|profile|history)??',
    '(?:uses?|contains?|involves?|needs?) ~1 !no ~1 (?:medicines?|drugs?|medications?|chemicals?) ~3 (?:and|so|therefore) ~3 (?:no|without|free) ~1 @harm',
  ],
  otherSenses: [],
};
