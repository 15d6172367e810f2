import type { ClaimWords } from '../claim-words';
import { otherSenses } from './other-senses/outcome';

/** The illness goes away, is pulled out by its root, is banished, and is not felt any more. */
export const vanishing: ClaimWords = {
  idea: 'cure',
  claims: [
    '@cond ~2 !bows?|bowed|yields?|yielded|submits|submitted|kneels?|knelt|surrenders?|surrendered|caves?|capitulates? ~1 (?:to|before|in_to) ~2 (?:@drug|ketamine|us)',
    '!made|makes|make|making|turn|turns|turned @det?? @det?? @cond ~1 (?:into)?? ~1 (?:a|just_a|nothing_but_a|no_more_than_a|mere)?? ~1 (?:distant|faint|far_off|bad|mere|dim)?? ~1 (?:memory|dream|rumor|footnote|trifle|history)',
    '!cause|root|source|origin ~1 and ~1 (?:corrects?|removes?|fixes|fix|ends?|heals?|cures?|erases?|repairs?|eliminates?|remove|heal|cure|repair) ~1 it|them',
    '!something|a_thing|one_thing ~1 (?:that)?? (?:we|ketamine|it|our_\\w+|infusions) ~1 (?:can)?? ~1 (?:fix|fixes|cure|cures|heal|heals|end|ends|solve|solves|beat|beats|reverse|reverses|erase)',
    '@cond ~2 !be|become|becomes|is ~1 (?:a|something|just_a|only_a) ~1 (?:thing|word|story|subject)?? ~1 (?:you|they|others|people) ~1 (?:only)?? ~1 (?:read|hear|know_from|talk|remember)',
    '!what ~6 years|decades|months|lifetime ~,4 (?:is|are|will_be|was|gets?) ~2 (?:pulled|gone|undone|healed|over|lifted|ended|erased|solved|cured|reversed|fixed|repaired) ~1 (?:out|in|within|by|away|after|with)',
    '(?:@cond|it|they) ~3 !strangers? to ~1 (?:her|him|me|you|them|us|my_\\w+|your_\\w+)',
    '(?:@drug|we|ketamine) ~1 !puts?|set|sets|makes? ~1 (?:it|them|things|everything|that|all) ~1 right ~1 $|,|again|for|and|with',
    '@cond ~2 !has|have|had|finds no ~1 (?:answer|defense|reply|weapon|resistance|shield|chance) ~1 (?:to|against) ~2 (?:@drug|ketamine|us)',
    '!forget|forgets|forgot|forgotten ~1 (?:that)?? (?:you|they|she|he|i|we) ~1 (?:were|was|had|felt|hurt|suffered) ~1 ever|once',
    '!never|not ~2 (?:go|going|gone|went|return|returned|be) ~1 (?:back)?? ~1 to|on ~2 (?:pills?|medicines?|medications?|meds|antidepressants?|opioids?|painkillers?|triptans?) ~1 $|,|again|once|after|for',
    '@cond ~2 !had|has_had|have_had ~1 (?:its|their) ~1 (?:day|turn|time|say|run) ~1 $|,|;|.',
    '(?:search|hunt|quest|journey|road|wait|waiting|struggle|fight|nightmare|ordeal) ~5 !ends|ended|is_over|stops|finishes|comes_to_an_end ~1 here|with_us|at|now|today|$|tonight',
    '!last ~2 (?:you|he|she|they|i|we|anybody) ~2 ever ~1 (?:have|take|need|swallow|see|feel|want|hear|buy|use|fill|know)',
    '!not_anymore|not_any_more|no_more|no_longer|never_more ~2 never again',
    '!get|come|be|am|is|are|stay|go|getting|got|goes|came|live ~1 (?:you|them|her|him|people|patients)?? ~1 off ~3 (?:pills?|medicines?|medications?|meds|opioids|antidepressants|painkillers?|drugs|triptans|them|all_of_them|those|everything) ~1 (?:for_good|forever|for_life|once_and_for_all|completely|altogether)',
    '!last ~3 (?:one|@cond|bout|episode|time|migraine|attack) ~1 (?:that)?? (?:you|he|she|they|i|we|your_\\w+|anybody) ~1 (?:will|would|shall)?? ~1 ever ~1 (?:have|feel|get|suffer|know|see|face|endure|go_through|experience|fear|need|hurt|had|felt)',
    '(?:have|put|leave|leaves|left|puts|with|be|is|are) ~6 (?:it|one|them|that|@cond|worst|all_that|this|everything) ~4 !behind you|him|her|me|us|them ~1 $|,|for|forever|now|at_last|and',
    '@cond ~2 !will|shall|is_going_to|going_to ~1 (?:all|simply|just|finally|then|slowly|soon)?? ~1 (?:go_away|goes_away|leave_you|pass_away|be_gone|disappear|vanish|fade_away|subside|clear_up) ~1 (?:completely|entirely|altogether|fully|totally|for_good|forever|as_your|once|when_your)',
    '(?:@cond|it|them) ~2 !go|goes|went|gone|gets|fades?|faded|melts?|melted|dies?|died ~1 away ~1 (?:completely|entirely|altogether|fully|totally|for_good|forever)',
    '!removes?|removed|removing|pulls?|pulled|pulling|tears?|rips?|digs?|takes?|plucks?|eradicates?|eliminates?|attacks?|treats?|solves? ~4 (?:by|from|at|out_by|out_from|up_by) ~1 (?:its|the|their) ~1 (?:very)?? ~1 (?:roots?|source|core) ~1 $|,|and|cause|so|with|without|in|once|of_the_problem',
    '!ways?|method|secret|art|trick|recipe|key ~1 (?:of|for|to) ~1 (?:banish\\w*|vanquish\\w*|eradicat\\w*|erasing|defeating|conquering|eliminat\\w*|ending|curing|wiping_out|beating) ~3 @cond',
    '(?:to_this_day|until_today|till_today|up_to_today|from_then_on|ever_since|since_then|nowadays|today) ~1 (?:,)?? ~1 (?:i|she|he|we|they|my_\\w+) ~1 (?:have|has|do|does)?? !not|never|no_longer ~1 (?:had|suffered?|suffer|have|felt|feel|get|got|know|experienced?|been_troubled) ~2 (?:it|them|from_it|from_them|@cond|another|any|one) ~1 $|,|again|since|anymore|from|to',
    '(?:i|she|he|we|they|my_\\w+) ~1 (?:do|does) !not|no_longer ~1 suffer ~1 from ~1 (?:it|them|that|this|@cond) ~1 $|,|anymore|any_more|any_longer|now',
    '(?:there_was|there_has_been|there_is|had|has|have|with|for) ~5 !no|never_a|not_been_a|never_been_a ~1 (?:known_)?(?:cure|remedy|answer|way_out|solution|relief) ~,6 until (?:now|today|recently|ketamine|this)',
  ],
  otherSenses,
};
