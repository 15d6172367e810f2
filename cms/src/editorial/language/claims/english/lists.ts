import type { WordLists } from '../../pattern';

/** Words of English that the claims are made of. */
export const lists: WordLists = {
  det: 'your|my|her|his|their|the|our|a|an|all|any|every|this|that|these|those|chronic|severe|constant|terrible|daily|awful|lingering|deep|treatment|hard|to|treat|resistant|refractory|of|social|back|nerve|physical|emotional|mental|clinical|major|crippling|stubborn|debilitating|both|and|most|even|worst',
  cond: 'migraines?|headaches?|depression|depressive|ptsd|anxiety|crps|pains?|trauma|suffering|symptoms?|illness|disease|disorders?|conditions?|attacks?|flashbacks?|panic|worry|worries|sadness|low_mood|despair|stress|nightmares?|agony|misery|fibromyalgia|ocd|bipolar|suicidal_thoughts|hopelessness|problem|post_traumatic_stress|neuropathy|aches?|grief|fear|blues|struggles?|darkness|moods?',
  drug: 'ketamine|infusions?|treatments?|therapy|therapies|medicines?|medications?|drugs?|procedures?|sessions?|this|it|they|program|protocol|approach|visits?',
  who: 'you|patients?|people|she|he|they|i|we|her|him|them|us|me|everybody|anybody|clients?|veterans|mother|daughter|son|husband|wife|sufferers|life|brain|mind',
  everybody:
    'everybody|all_(?:of_)?(?:our|the|my)_(?:patients|people|clients|guests)|all_(?:patients|people|clients|sufferers)|every_(?:single_)?(?:one_of_(?:our|the)_)?(?:patients?|person|client|sufferer|veteran|man|woman|human)|each_(?:and_every_one_)?(?:of_our_)?(?:patients?|person|client)|anybody|100_%_of_(?:our_|the_)?(?:patients|people|clients|cases)|all_of_them|all_who_(?:come|try|visit)|whoever_(?:comes|tries)|(?:10_(?:out_)?of_10|ten_out_of_ten|100_out_of_100|10_in_10)_?(?:patients|people|clients)?',
  good: 'relief|results?|better|cure|cured|heal|healed|healing|improve|improved|improvement|recover|recovery|success|work|works|working|help|helps|well|free|gone|away|happy|happier|happiness|lift|lifts|relieve|relieves|ease|eases|disappear|vanish|effective|feel|stop|stops|end|ends|lasting|benefit|outcomes?|response',
  change:
    'relief|results?|better|free|freedom|gone|away|behind|goodbye|forget|rid|ends?|ended|chang\\w+|heal\\w*|improv\\w+|works?|happy|again|stops?|stopped|lasts?|effects?|benefits?|reliev\\w+|recover\\w*|resets?|rewires?|leav\\w+|disappear\\w*|vanish\\w*|ease\\w*|lift\\w*|los\\w+|silenc\\w+|kept|keep|well|closes?',
  absolutely:
    'completely|totally|perfectly|absolutely|entirely|fully|100_%|utterly|wholly|always|undeniably|certainly|definitely|unquestionably|unconditionally|guaranteed|fundamentally|inherently|perfectly_and_completely|99_%|infallibly|very_very',
  adj: 'any|a|an|one|slightest|least|smallest|tiniest|tiny|small|little|known|serious|real|major|significant|bad|lasting|long|term|single|such|other|nasty|unwanted|unpleasant|hidden|health|medical|extra|added|further|possible|negative|adverse|of|the|at|all|whatsoever|ugly|worrying|physical|mental|harmful|dangerous|troublesome|more|worries|about|fear|fears',
  harm: 'risks?|dangers?|side_effects?|harms?|complications?|downsides?|adverse_(?:effects?|events?|reactions?)|ill_effects?|drawbacks?|hazards?|after_effects?|aftereffects|down_side|hangovers?|toxicity|threats?|sideeffects?',
  no: 'no|zero|0|without|not_any|free_(?:of|from)|none_of|nil|minus|devoid_of|absent|lacks?|lacking|never_any',
  place:
    'clinics?|centers?|centres?|practices?|team|providers?|doctors?|clinicians?|nurses?|specialists?|experts?|staff|competitors?|hospitals?|facilities|facility|anesthesiologists?|physicians?|psychiatrists?',
  offer:
    'clinics?|centers?|centres?|team|providers?|doctors?|clinicians?|nurses?|specialists?|experts?|staff|hospitals?|facility|physicians?|anesthesiologists?|treatments?|therapy|therapies|medicines?|medications?|drugs?|options?|choices?|care|results|relief|infusions?|ketamine|solutions?|outcomes?|hands|place|remedy|remedies|service|rated|value|pain_care|way_to_(?:treat|heal|beat|relieve|fight|stop|end|ease|feel_better|get_better)|ways_to_(?:treat|heal|beat|relieve|fight)',
  more: 'better|safer|more_(?:effective|skilled|trusted|experienced|powerful|successful|advanced|reliable)|superior|stronger|faster|finer|greater|gentler|higher',
  most: 'best|safest|finest|top|top_rated|top_ranked|leading|premier|greatest|foremost|ultimate|strongest|surest|fastest|most_(?:effective|trusted|advanced|experienced|successful|powerful|reliable|respected|skilled|qualified|potent|proven)|number_one|number_1|1_rated|1_ranked|favorite|highest_(?:rated|quality)|unrivaled|cleverest|world_class_best',
};
