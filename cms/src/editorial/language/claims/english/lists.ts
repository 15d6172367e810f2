import type { WordLists } from '../../pattern';
import { effectLists } from './effect-frames';
import { frameLists } from './frames';
import { idioms } from './idioms';
import { formsOfVerbs } from './verbs';

/** Words of English that the claims are made of. */
export const lists: WordLists = {
  ...frameLists,
  ...effectLists,
  det: 'your|my|her|his|their|the|our|a|an|all|any|every|this|that|these|those|chronic|severe|constant|terrible|daily|awful|lingering|deep|treatment|hard|to|treat|resistant|refractory|of|social|back|nerve|physical|emotional|mental|clinical|major|crippling|stubborn|debilitating|both|and|most|even|worst',
  cond: 'migraines?|headaches?|depression|depressive|ptsd|anxiety|crps|pains?|trauma|suffering|symptoms?|illness|disease|disorders?|conditions?|attacks?|flashbacks?|panic|worry|worries|sadness|low_mood|despair|stress|nightmares?|agony|misery|fibromyalgia|ocd|bipolar|suicidal_thoughts|hopelessness|problem|post_traumatic_stress|neuropathy|aches?|grief|fear|blues|struggles?|darkness|moods?|insomnia|(?:sleepless|bad)_nights?|(?:bad|dark)_days?|flares?|flare_ups?|torment|demons|gloom|anguish|distress|torture|low_spirits|spells?|ailments?|burning|cravings?|(?:tired|anxious|aching)_minds?|hurt|hurting|jaw_pain|nerves|sorrows?|heartaches?|melancholy|dread|heaviness|unhappiness|turmoil|terrors?|woes?|black_dogs?|dark_clouds?|inner_demons',
  drug: 'ketamine|infusions?|treatments?|therapy|therapies|medicines?|medications?|drugs?|procedures?|sessions?|this|it|they|program|protocol|approach|visits?|drips?|ivs?|serum|doses?|series|course|method|system|formula|appointments?|plan|regimen|team|clinic',
  who: 'you|patients?|people|she|he|they|i|we|her|him|them|us|me|everybody|anybody|clients?|veterans|mother|daughter|son|husband|wife|sufferers|life|brain|mind',
  everybody:
    'everybody|all_(?:of_)?(?:our|the|my)_(?:patients|people|clients|guests)|all_(?:patients|people|clients|sufferers)|every_(?:single_)?(?:one_of_(?:our|the)_)?(?:patients?|person|client|sufferer|veteran|man|woman|human)|each_(?:and_every_one_)?(?:of_our_)?(?:patients?|person|client)|anybody|100_%_of_(?:our_|the_)?(?:patients|people|clients|cases)|all_of_them|all_who_(?:come|try|visit)|whoever_(?:comes|tries)|(?:10_(?:out_)?of_10|ten_out_of_ten|100_out_of_100|10_in_10|(?:a_)?(?:hundred|100)_(?:out_)?of_(?:a_)?(?:hundred|100))_?(?:patients|people|clients|visitors|guests)?|everything_we_treat|(?:every|each)_(?:last_)?(?:single_)?(?:visitor|guest|veteran|soldier|mother|family)|whoever_you_are|no_matter_who_you_are',
  good: 'relief|results?|better|cure|cured|heal|healed|healing|improve|improved|improvement|recover|recovery|success|work|works|working|help|helps|well|free|gone|away|happy|happier|happiness|lift|lifts|relieve|relieves|ease|eases|disappear|vanish|effective|feel|stop|stops|end|ends|lasting|benefit|outcomes?|response',
  change:
    'remissions?|cured?|relief|results?|better|free|freedom|gone|away|behind|goodbye|forget|rid|ends?|ended|chang\\w+|heal\\w*|improv\\w+|works?|happy|again|stops?|stopped|lasts?|effects?|benefits?|reliev\\w+|recover\\w*|resets?|rewires?|leav\\w+|disappear\\w*|vanish\\w*|ease\\w*|lift\\w*|los\\w+|silenc\\w+|kept|keep|well|closes?',
  absolutely:
    'completely|totally|perfectly|absolutely|entirely|fully|100_%|utterly|wholly|always|undeniably|certainly|definitely|unquestionably|unconditionally|guaranteed|fundamentally|inherently|perfectly_and_completely|99_%|infallibly|very_very',
  adj: 'any|a|an|one|slightest|least|smallest|tiniest|tiny|small|little|known|serious|real|major|significant|bad|lasting|long|term|single|such|other|nasty|unwanted|unpleasant|hidden|health|medical|extra|added|further|possible|negative|adverse|of|the|at|all|whatsoever|ugly|worrying|physical|mental|harmful|dangerous|troublesome|more|worries|about|fear|fears|or|and',
  harm: '(?:secondary|collateral|undesired|undesirable)_effects?|risks?|dangers?|side_effects?|harms?|complications?|downsides?|adverse_(?:effects?|events?|reactions?)|ill_effects?|drawbacks?|hazards?|after_effects?|aftereffects|down_side|hangovers?|toxicity|threats?|sideeffects?|unwanted_(?:effects?|reactions?)|bad_(?:reactions?|effects?|trips?)|(?:nasty|unpleasant|bad)_surprises?|worst_case|dark_sides?|flip_sides?|(?:serious|severe|bad|adverse|negative|allergic)_reactions?',
  no: 'no|zero|0|without|not_any|free_(?:of|from)|none_of|nil|minus|devoid_of|absent|lacks?|lacking|never_any',
  get_well:
    'recover|improve|heal|respond|mend|bounce_back|get_well|get_better|come_out_of_it|beat_this|beat_it|triumph|thrive|overcome|turn_the_corner|pull_through|be_well|be_fine|be_okay|be_yourself|succeed',
  ill: 'nausea|dizziness|queasiness|fog|drowsiness|grogginess|vomiting|confusion|hallucinations?|sickness|shakes|jitters|weight_gain|pain|side_effects?|hangover|crash|downtime|nothing',
  service:
    'rights?|privacy|private|price|prices|cost|costs|estimate|reply|answer|answers|call|callback|appointments?|place|seat|slot|confidentiality|confidential|coverage|payment|entrance|access|secret|listen|honest|honesty|truth|respect|explain|tell_you|safe_records|phone|door|parking|quiet|blanket|chair|nurse|person|human|interpreter|records|on_time|wait|bill|courtesy|attention|effort|straight_answers?|time_with|room|ramp|elevator|clear_prices?|itemized|receipt',
  never: 'never|yet_to|not_yet|have_not|has_not|had_not|not_once|still_have_not|still_to',
  place:
    'clinics?|centers?|centres?|practices?|team|providers?|doctors?|clinicians?|nurses?|specialists?|experts?|staff|competitors?|hospitals?|facilities|facility|anesthesiologists?|physicians?|psychiatrists?',
  offer:
    'clinics?|centers?|centres?|team|providers?|doctors?|clinicians?|nurses?|specialists?|experts?|staff|hospitals?|facility|physicians?|anesthesiologists?|treatments?|therapy|therapies|medicines?|medications?|drugs?|options?|choices?|care|results|relief|infusions?|ketamine|solutions?|outcomes?|hands|place|remedy|remedies|service|rated|value|pain_care|way_to_(?:treat|heal|beat|relieve|fight|stop|end|ease|feel_better|get_better)|ways_to_(?:treat|heal|beat|relieve|fight)',
  more: 'better|safer|more_(?:effective|skilled|trusted|experienced|powerful|successful|advanced|reliable)|superior|stronger|faster|finer|greater|gentler|higher',
  most: 'best|safest|finest|top|top_rated|top_ranked|leading|premier|greatest|foremost|ultimate|strongest|surest|fastest|most_(?:effective|trusted|advanced|experienced|successful|powerful|reliable|respected|skilled|qualified|potent|proven)|number_one|number_1|1_rated|1_ranked|favorite|highest_(?:rated|quality)|unrivaled|cleverest|world_class_best',
  end: formsOfVerbs(
    'end halt banish vanquish crush conquer destroy demolish silence dissolve obliterate erase eradicate extinguish quash smash squash shatter dispel uproot evict solve resolve defeat overcome/overcame annihilate terminate abolish eliminate beat/beaten outsmart tame zap+ kill crack nuke exterminate outrun/outran lick neutralize bury unravel dismantle stamp_out',
  ),
  idiom: idioms,
  sweep: formsOfVerbs(
    'wipe take/took/taken knock switch turn shut/shutting melt wash blow/blew/blown drive/drove/driven chase send/sent clear burn sweep/swept shake/shook kick throw/threw/thrown lift flush',
  ),
  gone: 'kaput|gone|vanished|history|over|finished|solved|fixed|defeated|beaten|dead|disappeared|erased|done_for|cured|healed|resolved|eradicated|eliminated|conquered|no_more|ancient_history|a_(?:distant_|faint_|bad_)?memory|nothing_but_a_memory|a_(?:thing|disease|problem|worry|matter|illness|condition)_of_the_past|in_the_past|behind_(?:you|me|him|her|them|us)|out_of_your_life|under_lock_and_key|done|nowhere_to_be_(?:found|seen)|a_closed_chapter|yesterday|toast|dust|long_gone|no_longer',
  goes: formsOfVerbs('vanish disappear evaporate dissolve'),
  mend: formsOfVerbs('fix mend repair reverse heal undo/undoes/undid/undone unwind/unwound'),
  restored:
    '(?:your|her|his|my|their)_(?:old_|former_|whole_|real_)?(?:self|life|smile|joy|spark|strength)_(?:back|again|returns?)|(?:be|feel|feels|felt|am|is|are|become|becomes)_(?:yourself|myself|herself|himself|themselves|whole|normal|alive|new|human|young|complete|like_(?:yourself|myself|herself|himself|new|your_old_self))_?(?:again|once_more)?|(?:old|former|true|real)_self|(?:good|right)_as_(?:new|rain)|like_(?:brand_)?new|a_new_(?:person|man|woman|you|lease_on_life)|brand_new|smile_again|laugh_again|dance_again|live_again|back_to_(?:normal|your_old_self|your_life|the_old_you)|the_(?:life|person|mother|father|man|woman)_(?:you|he|she|they|i)_(?:had|used_to|were|was|lost|loved|once|knew)',
  sure: 'will|shall|is_going_to|are_going_to|going_to|gonna|is_about_to|are_about_to|is_bound_to|never_fails_to|is_sure_to|is_certain_to|always',
  patient: 'patients?|people|person|clients?|visitors?|guests?|sufferers?|veterans?|man|woman|men|women|child|soul|one',
  suffers:
    'relapses?|relapsed|suffers?|suffered|hurts?|regrets?|regretted|disappointed|unhappy|in_pain|depressed|anxious|unwell|sick|without_(?:improvement|improving|results?|a_result|feeling_better|getting_better|any_relief|change)|unhelped|untouched|without_relief|without_help|empty_handed|in_tears|worse|unsatisfied',
  surely:
    'hesitation|without_hesitation|no_doubt|doubt|question|confidence|confidently|certain|certainly|sure|surely|definitely|undoubtedly|absolutely|plainly|guaranteed|promise|pledge|swear|bet|know|positive|convinced|rest_assured|count_on|trust_that|assure_you|assured',
  works:
    'works?|helps?|heals?|cures?|benefits?|improves?|recover|recovers|succeeds?|better|relief|effective|relieves?|get_well|be_well|happy|results',
  unfounded:
    'unfounded|groundless|baseless|needless|needlessly|overblown|exaggerated|no_such_thing|for_no_reason|no_reason|without_reason|a_fairy_tale|fairy_tales?|old_wives_tales?|scare_stories|scaremongering|nonsense|hype|imaginary|nothing_to_it|misplaced|outdated|silly|a_bogeyman',
  boon: '@good|life|whole|normal|smile|sleep|sleeping|again|different|difference|yourself|pain|depression|anxiety|migraine|hope|peace|freedom|restored|thrive|joy',
  addict:
    'addicted|addictive|addicting|addiction|hooked|dependent|dependence|dependency|habit_forming|habit|cravings?|withdrawals?|junkie|addicts?|abuse|abused',
  everyday:
    '(?:a_|an_|your_|the_|my_|drinking_|taking_|any_|over_the_counter_)*(?:glass|cup|water|tea|coffee|milk|aspirin|ibuprofen|tylenol|advil|vitamins?|walk|nap|sleep|lullaby|hug|bath|breeze|feather|breathing|painkillers?|sugar|candy|sunshine|morning|kitten|massage|crossing|driving|drive|ride|commute|walking|stairs|shower|lunch|flying|haircut|cold|lamb|baby|rain|snow|salt|bed|home|mother|whisper|cloud|spa|day|warm)',
};
