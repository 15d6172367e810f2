import type { WordLists } from '../../pattern';
import { wideClaims, type ByIdea } from '../wide';

/** Words by what they mean, for the frames. */
export const frameLists: WordLists = {
  whole:
    'completely|entirely|totally|altogether|for_good|forever|permanently|once_and_for_all|for_life|ever_again|never_again|every_time|without_exception|100_%',
  treat:
    'treatments?|therapy|therapies|medicines?|medications?|drugs?|antidepressants?|remedy|remedies|care|relief|options?|choice|solutions?|clinics?|centers?|ketamine|infusions?|painkillers?|approach|method',
  praised:
    'effective|dependable|outstanding|reliable|advanced|trusted|powerful|successful|experienced|skilled|gentle|natural|complete|proven|remarkable|exciting|promising|innovative|potent|trustworthy|caring|modern|exclusive|precise|thorough',
  superlative:
    'best(?! studied)|finest|safest|highest|greatest|fastest|gentlest|strongest|surest|quickest|kindest|purest|deepest|smartest',
  scope:
    'in_(?:the_)?(?:texas|austin|town|world|state|country|city|area|region|nation|market|history|field|medicine|psychiatry|decades|years|\\d+_years)|on_(?:earth|the_market|offer)|there_is|anywhere|around|available|known|ever|today|you_can|money_can_buy|of_(?:all|its_kind|our_time|the_century)|to_date|yet|brought|for_@cond',
  marvel:
    'breakthroughs?|miracles?|miraculous|revolutionary|game_changer|game_changing|magical?|wonder_drug|holy_grail|silver_bullet|magic_bullet|astonishing|nothing_short_of',
  assured:
    'guarantee[sd]?|promis(?:e|es|ed)|(?:be|is|it_is|are)_certain|assured|assure|swear|vow|pledge|rest_assured|sure_to|bound_to|inevitably|certainly|surely',
  gain: 'relief|results?|better|cured?|healed|improvement|recovery|success|works?|effective|freedom|happiness|well|happy',
  helped:
    'better|well|relief|recover\\w*|improv\\w*|respond\\w*|healed|cured|happy|smil\\w+|free|benefit\\w*|succe\\w+|results?',
  spotless:
    'impeccable|spotless|flawless|unblemished|immaculate|perfect|unmatched|pristine|second_to_none|beyond_reproach',
  record: 'safety|record|track_record|profile|results?|success_rate',
  chance: 'chances?|risks?|likelihood|odds|probability|danger|possibility',
  nil: 'zero|nil|nonexistent|non_existent|negligible|next_to_nothing|close_to_zero|none_at_all',
  hundred: 'hundred|100|ten|10|thousand|1000',
};

const frames: ByIdea = {
  cure: [
    '@cond ~,6 !@whole',
    '!@whole ~3 @cond',
    '!live|living|lives|life|days|future|wake ~4 without|free ~3 @cond',
    '!last ~2 @cond|treatment|pill|pills|bottle ~4 ever',
    '!last ~3 you ~2 ever|need|take|buy',
    '@cond ~3 !not|never ~2 come|return|bother|trouble|find|touch|survive|stand|last',
    '!remove[sd]?|removing|pulls?|cuts?|tears?|strikes?|attacks?|ends?|fix|fixes|solves?|treats? ~4 roots?|root_cause|source|core',
  ],
  certainty: [
    '!@assured ~4 @gain',
    '!@assured ~6 @cond',
    '!you|they ~1 will ~2 feel|be|become|walk|leave|wake|sleep|go_home ~2 @helped $|again|after|than|in|within|by|the|and|,|for',
    '!never ~3 fail|fails|failed|disappoint\\w*|let_(?:you|us|me|them|anybody)',
    '!nothing ~3 fear|worry|lose|go_wrong|goes_wrong|be_afraid',
  ],
  lasting: [
    '@gain ~4 !@whole',
    '!@whole ~4 @gain',
    '@treat ~3 !@whole',
    '@helped|effects? ~3 !last|lasts|stay|stays|remain|remains|hold|holds|keep|keeps|endure|endures ~4 forever|life|lifetime|good|always|rest|decades',
    '!rest|remainder of (?:your|my|his|her|our|their) ~1 life|days',
    '!lifetime|lifelong ~3 @helped|freedom|peace|remission|cure',
  ],
  wonder: ['@treat ~4 !@marvel', '!@marvel ~4 @treat', '!@marvel ~3 @cond'],
  safety: [
    '!@record ~3 @spotless',
    '!@spotless ~2 @record',
    '!@chance ~6 @nil',
    '!safe|safer|gentle|gentler|harmless|mild ~2 (?:than|as) ~3 @everyday',
    '!no|zero|without|not ~3 (?:one|single|any) ~2 @harm',
    '!can|could|will ~1 not|never ~3 harm|hurt|go_wrong',
  ],
  always: [
    '!efficacy|effectiveness|success|success_rate|satisfaction|recovery|cure ~,3 100 %',
    '!works?|helps?|heals? ~3 every|each|all|any|no_matter|whoever|regardless|everybody',
    '!zero|no ~2 failures?|complaints|disappointments|relapses?|dropouts',
    '!not_one|not_a_single|no|nobody|none ~3 @patient ~5 relapse\\w*|suffer\\w*|fail\\w*|unhappy|complain\\w*|regret\\w*|disappointed',
    '!@hundred (?:out_of|of|in|for|times) ~2 @hundred',
  ],
  best: [
    '!most ~1 @praised ~3 @treat',
    '!@superlative ~3 @treat ~3 @scope',
    '!nobody|none|no ~1 (?:one|other|clinic|doctor|place|treatment|drug|else) ~6 like|as|matches?|compares?|close|beats?|rivals?|equals?',
    '!better|safer|stronger|superior|faster|more_\\w+ than|to ~4 any|every|all|other|others|anything|anybody|opioids|antidepressants|pills|competitors?|elsewhere',
  ],
};

const otherSenses: ByIdea = {
  cure: ['cure for @cond ~1 not exist', 'group|visit|office|desk ~2 moves?|moved ~2 permanently'],
  certainty: ['empty|broken|no promises', 'words like'],
  lasting: ['(?:clinic|office|we|group|desk) ~2 (?:moved|moves|closed|closes|opened)', 'records? ~5 rest of'],
  safety: ['rule|ruled out ~2 harm'],
  wonder: ['breakthrough pain', 'miracle mile|way|road|street|lane', 'breakthroughs are rare'],
};

/** Each was tried on thousands of honest sentences. */
export const wideFrames = wideClaims(frames, {}, otherSenses);
