import type { ClaimWords } from '../claim-words';
import { otherSenses } from './other-senses/best';

const PLACE_NAMES =
  'texas|austin|town|the_(?:city|state|country|world|nation|area|region|usa|us|business|field|southwest|south)|america|central_texas|all_of_\\w+|houston|dallas';

/** The best, number one: above all others. Comparisons with others are in `comparison.ts`. */
export const best: ClaimWords = {
  idea: 'best',
  claims: [
    '!(?:nowhere|no_place) ~5 like',
    'most !successful|skilled|experienced|trusted|advanced ~1 (?:program|clinic|team|treatment|doctors?|practice|center|nurses?)',
    '!only one ~2 (?:great|good|real|right|best|choice|worth|like|stands|truly)',
    '(?:we|us|our_\\w+|here|clinic|patients) ~4 !better|superior|greater|stronger|finer|faster results|outcomes|relief|care|success',
    '!clinic|team|place|center ~1 like ours|us|this ~2 (?:does|do|is|are|exists?) ~2 (?:not|nowhere|once)',
    '!best is|are ~1 (?:here|right_here|in|us|at|waiting|a_call)',
    'we are ~1 to ~1 !@drug|pain|care what',
    '!only team|clinic|doctors?|place ~1 (?:that|who|to) ~1 can',
    '!ranked|rated|voted|named|chosen|crowned|judged ~2 (?:first|top|best|highest|favorite|number|among_the_(?:best|top))',
    '!(?:gold|first|top) (?:medal|place|prize|award|ribbon|honors?)',
    '!(?:gold_medal|blue_ribbon|first_place|first_prize|trophy|crown|champions?|championship) ~4 (?:in|for|of|goes|at)',
    'the !only (?:clinic|doctors?|team|place|center|treatment|drug|medicine) ~3 (?:that|who|in|to|with) ~1 (?:actually|really|truly|can|does|texas|austin|town|gets?|delivers?|gives?|works?|heals?|fixes|offers_real)',
    '!(?:most|more) (?:trusted|experienced|skilled|advanced|effective|successful|respected|expert|caring|powerful|reliable|qualified|sought_after|awarded|decorated) ~3 (?:in|of|on|around|anywhere|team|clinic|staff)',
    '!cream of_the_crop',
    '!unrivaled|undisputed|uncontested|undefeated|unchallenged ~1 (?:leader|champion|best|experts?|clinic|team|number|in|$)',
    '!go to (?:clinic|place|experts?|center|name) ~1 for|in',
    '(?:deserve|want|choose|get|demand|expect|trust|pick|with) the !best $',
    'no|not_one @offer ~2 !@more|quicker|gentler $|or|and',
    'there is|are not|no ~2 !@more ~2 @offer|way|thing|place',
    '!leaders?|leader in|of ~2 ketamine|pain|care|infusions?|field|migraine|depression|mental|treatment',
    'the !only ~1 (?:clinic|doctors|team|place|center|treatment|drug) ~2 (?:trust|need|count|rely|worth)',
    '!@most ~2 @offer',
    `@offer|we|us|ours|ketamine|it ~4 !@most ~1 (?:in|of|around|there_is|ever|anywhere|available|on_earth|you_can|in_the)`,
    `!@most in ${PLACE_NAMES}`,
    '(?:we|it|ours|this|ketamine|they|our_\\w+) (?:are|is|was|were) ~2 the !best|safest|finest|greatest $|at|in|for|there|when|and|around|of',
    '!simply|quite_simply|clearly|hands_down|by_far the best',
    'best !ever',
    '!best of the best',
    '(?:#|number|no|no_.|num|n|nr) !1|one ~2 (?:choice|clinic|clinics|in|for|ketamine|treatment|rated|provider|doctor|spot|ranked|center|team|option|medicine|drug|place|pain|rating|therapy|specialists?|ranking|infusion)',
    '(?:voted|ranked|rated|are|we_are|is|ranks|the|your|as|our|named|chosen) ~1 (?:#|number|no|no_.) !1|one ~1 $|clinic|by|among|choice',
    '!gold standard',
  ],
  otherSenses,
};
