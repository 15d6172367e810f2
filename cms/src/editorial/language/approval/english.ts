import type { ApprovalWords } from './words';

/** English. */
export const english: ApprovalWords = {
  lists: {
    regulator:
      '(?:us_|u_s_|the_)?(?:fda|food_and_drug_administration|food_drug_administration)|federal_(?:government|agency|regulators?|authorities|law|drug_agency)|government|regulators?|agency|(?:health|drug)_(?:authorities|authority|regulators?)|feds|uncle_sam',
    approve:
      'approv(?:e|es|ed|al|als|ing)|clear(?:s|ed|ance|ing)|authori[sz](?:e|es|ed|ation|ing)|licen[sc](?:e|es|ed|ing)|sanction(?:s|ed)?|endors(?:e|es|ed|ement)|green_?light(?:ed|s)?|green_light|certif(?:y|ies|ied|ication)|recogni[sz](?:e|es|ed)|blessing|blessed|go_ahead|ok(?:ay)?(?:ed|s|d)?|stamp|seal|nod|backed|backs|backing|permission|permits|permitted|accept(?:s|ed)|validated|registered|supports|supported|thumbs_up|passed|allows?|allowed|signed_off|signs_off|vetted|indicated|grants?|granted|yes|trusts?|trusted|indications?|agreed|agrees|rubber_stamp',
  },
  active: [
    '!@regulator ~6 @approve',
    '!@regulator approved|cleared|endorsed|backed|sanctioned|authorized|certified|recognized|licensed',
  ],
  passive: [
    '(?:ketamine|infusions?|treatment|therapy) [:,-] ~,2 !approved $',
    '!approval ~1 for|to_treat|in ~3 @cond|this',
    '!@approve ~5 @regulator',
    '!approved ~1 (?:treatments?|therapy|therapies|medicines?|medications?|drugs?|use|uses|options?|infusions?|ketamine|remedy|solution|care)',
    '(?:ketamine|infusions?|it|treatment|medicine|drug|therapy|use|this) ~4 (?:is|are|was|has_been|have_been|being|now|already|fully|officially|got|gets|received|has) ~2 !approved|approval',
    '!approved|authorized|cleared|licensed|indicated|labeled|labelled|sanctioned ~1 for|to_treat|in|to_help|to_manage|against ~3 @cond|this|your|these|mental\\w*|psychiatric|mood|adults',
    '!approved for|to|against|in',
    '!on label',
    '!fully|now|officially|already|finally|federally|newly|government|formally|legally approved|authorized|cleared|licensed',
    '(?:full|formal|official|federal|regulatory|government|recent|its|received|won|earned|gained) !approval|clearance|authorization',
    '!carries|has|have|bears|with|holds ~2 approval|green_light ~1 for|to',
    '@cond|this|ketamine ~1 is ~1 an !approved|indicated|labeled use|indication',
    '!no longer off label',
  ],
  otherSenses: [
    'approved nothing|none|no|neither',
    'approved|cleared|authorized ~1 for|to_treat ~1 (?:one|a_single|just_one|only_one|a_certain|a_given|some|certain)',
    'approve|approves|approved|approval|authorize|authorizes|authorized|authorization ~4 (?:insurer|insurers|insurance|plan|plans|reviewer|director|visit|payment|claim|visits|request|leave)',
    '(?:insurer|insurers|insurance|plan|plans|doctor|reviewer|director|boss|employer|school|judge|parent|guardian|provider|clinician|pharmacist) ~5 (?:approve|approves|approved|approval|authorize|authorizes|authorized|authorization|cleared|clears)',
    '(?:approved|cleared|authorized) (?:by|from) (?:your|our|the|a) (?:own_)?(?:doctor|clinician|insurer|insurance|plan|director|reviewer|provider|nurse|anesthesiologist|medical|heart)',
    '@regulator ~1 approves|clears|authorizes drugs|medicines|medications|products|devices|treatments|uses|them|a_(?:drug|medicine)',
    'when|before|once|after|if|how @regulator ~1 approves|approved|clears ~1 (?:a|any|drugs?|medicines?|it_must|something|new)',
    'an|any|the|of|use|using|is|a|fda ~1 approved (?:drug|medicine|medication|product|drugs|medicines) ~,3 (?:for|used|in|to|use) ~2 (?:something|another|other|a_(?:use|purpose|condition|way)|uses|ways|purposes|different|things)',
    'approved|fda ~1 approved|drug|product label|labels|labeling|information|dose|doses|name',
    'approved by_the_board|vendors?',
    'what|whatever ~2 @regulator approved ~4',
    'year|years|date|time|day ~3 approval|approved',
    'approved ~2 (?:only|just|solely) ~2 (?:anesthesia|an_anesthetic|anesthetic|surgery)',
    'approved ~1 for other|another|some_other|different|certain|something_else|something',
    '@regulator ~4 (?:for|to) other|another|different ~1 uses?|purposes?|conditions?|reasons?',
    'not everything|all|every ~4 approved',
  ],
  otherDrugs:
    'esketamine|spravato|s ketamine|(?:nasal |nose )?sprays?|sertraline|zoloft|paroxetine|paxil|venlafaxine|fluoxetine|prozac|ssris?|snris?|triptans?|cgrp|antidepressants?|botox|tms|magnetic stimulation|ect|electroconvulsive therapy|neuromodulation|devices?|monitors?|pumps?|machines?|equipment|olanzapine|midazolam|topiramate|propranolol|lidocaine|gabapentin|pregabalin|duloxetine|nerve stimulat\\w+|other (?:medicines|drugs|treatments|medications|options)|(?:two|three|four|several|some|few) (?:\\w+ )?(?:medicines|drugs|pills|medications)|vaccines?|auvelity|brexanolone|zuranolone|erenumab|psychotherapy',
  ourDrug: 'ketamine|infusions?|racemic|ketalar|iv ketamine',
  comparisons:
    '(?:unlike|like|as with|than|just like|similar to|compared with|besides|apart from|form of|forms of|part of|cousin of|from|related to|relative of|version of|made of|close to|along with|just as|same as|such as) (?:iv |racemic |plain |generic |the |a |its cousin |our )*(?:ketamine|esketamine|spravato|antidepressants|ssris|triptans|other (?:drugs|medicines|treatments))(?: infusions?| nasal spray| nose spray| spray| is| was)?',
  approvedUse:
    'anesthesia|an(?:a)?esthetics?|anaesthesia|surger(?:y|ies)|sedation|general an\\w+|operations?|procedures',
  otherUses:
    'migraines?|headaches?|depression|depressive|ptsd|anxiety|crps|pain|trauma|mental (?:\\w+ )?(?:health|illness\\w*|conditions?|disorders?)|psychiatric|mood|fibromyalgia|ocd|bipolar|panic|this (?:use|condition|purpose|disorder)|your (?:\\w+ )?(?:condition|use|pain|symptoms|care)|these (?:uses|conditions)|all (?:\\w+ )?(?:uses|conditions)|suicid\\w+|post traumatic\\w*|stress|(?:every|all) (?:\\w+ )?(?:conditions?|uses?)|illness\\w*|disorders?',
  offLabel:
    '(?<!(?:no longer|not|never|nothing) )(?:an |is |its |called |stays |remains )?off label(?: use| uses)?|not (?:for|approved|cleared|authorized|fda|licensed|indicated)|(?:but|just|only) (?:never|not) (?:for|yet)|has not|unapproved|never (?:been )?(?:approved|for)|not (?:been|yet) (?:approved|cleared|for)|for nothing else|nothing else|no other use',
  clauseEnd:
    '[;:?!-]|, (?:and |so )?(?:we|doctors|clinicians|some|it|they|people|clinics|here|may|can|but(?! also)|a|this|our|others|today)|but(?! also)|and (?:we|is used|doctors|clinicians|it is used|used|may be used|later|clinics)|so|while|although|though|which|who|because|yet',
  clinic: 'clinics?|center|facility|doctors?|staff|team|nurses?|office|practice|we|company|pharmacy',
};
