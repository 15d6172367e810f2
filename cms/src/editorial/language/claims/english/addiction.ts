import type { ClaimWords } from '../claim-words';

/** Non-addictive: ketamine is a controlled drug and can be misused. */
export const addiction: ClaimWords = {
  idea: 'addiction',
  claims: [
    '!never|not ~1 (?:crave|depend_on|rely_on|get_hooked_on) it|ketamine|them|more',
    '!@no ~2 (?:addictive|addiction|abuse|habit_forming|dependence) ~1 (?:potential|properties|qualities|risk|potentials|danger|worries)??',
    '(?:addiction|dependence|getting_hooked|getting_addicted|becoming_addicted|abuse) ~3 !impossible|zero|nil|never|nonexistent|unheard_of|no_risk',
    '!not|never a|an|the ~3 (?:drug|medicine|substance|treatment)?? ~2 (?:hooked|addicted|addictive|habit_forming|dependent)',
    '!non addictive|addicting|habit|dependence|dependency|addict',
    '!nonaddictive|nonaddicting|nonhabit|unaddictive',
    '(?:is|are|was|it|being|considered|as) !not|never ~2 addictive|addicting|habit_forming|habitforming|an_addictive',
    '!can|could|will|would|does|do|may not|never ~1 (?:get|become|be|grow|end_up|gets|make|turn) ~3 (?:addicted|hooked|dependent|an_addict|addictive|addicts)',
    '!nobody|never|no_patient|none|no_one ~4 (?:addicted|hooked|dependent|an_addict)',
    '!impossible ~5 (?:addicted|hooked|dependent|addiction|addictive|misuse|abuse)',
    '!@no ~1 @adj?? (?:risk|chance|potential|danger|fear|worry|threat|possibility|likelihood|concern)?? (?:of|for|about)?? ~1 (?:addiction|dependence|dependency|abuse|misuse|withdrawal|withdrawals|getting_hooked|becoming_addicted|becoming_dependent|getting_addicted|habit)',
    '(?:addiction|dependence|dependency|abuse|withdrawal) !free|proof',
    '(?:do|does|did|will|can|could) !not|never ~1 (?:cause|lead_to|create|result_in|bring|produce|carry|trigger|have|form) ~4 (?:addiction|dependence|dependency|withdrawal|abuse|habits?)',
    '(?:addictive|addicting|habit_forming|addicted|hooked) ~5 \\? ~,1 !no|not|never $|,|at_all',
    '!false|myth|untrue|wrong|lie|not_true that ~5 (?:addictive|addicting|addicted|habit_forming|addiction)',
    'addiction|addictive|dependence is|are !not|never ~1 (?:a_(?:risk|concern|problem|worry)|possible|something|an_issue|a_danger)',
    'addiction|addictive|dependence ~2 ~,1 is a !myth',
  ],
  otherSenses: [
    'if ~4 not ~3 (?:addicted|dependent|hooked)',
    'not|never ~1 (?:as|less|more|know|known_if|clear) ~3 (?:addictive|addicting)',
  ],
};
