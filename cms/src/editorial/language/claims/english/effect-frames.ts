import type { WordLists } from '../../pattern';
import type { ClaimWords } from '../claim-words';
import { EFFECT_SHAPES } from '../effect-shapes';

/** Words by what they mean, for the frames. */
export const effectLists: WordLists = {
  proves:
    'prove[sdn]?|proof|demonstrat\\w+|confirm(?:s|ed|ing)?|establish(?:es|ed)?|validat\\w+|verif(?:y|ies|ied)|vindicat\\w+|attest\\w*|testif\\w+|settle[sd]?|convinc\\w+|underscor\\w+|underlin\\w+|back_up|backs_up|bear_out|bears_out|bore_out|no_doubt|undeniabl\\w+|speaks?_for|corroborat\\w+|substantiat\\w+|affirm\\w*|seal(?:s|ed)?|cement(?:s|ed)?',
  finds:
    'show(?:s|ed|n)?|indicate[sd]?|conclu\\w+|reveal\\w*|document\\w*|support(?:s|ed)?|found|finds?|make[s]?_clear|means?|tell(?:s)?_us|told_us|say(?:s)?',
  acts: 'reliev\\w+|eas(?:e|es|ed|ing)|treat(?:s|ing)|help(?:s|ed|ing)?|stop(?:s|ped)?|improv(?:e|es|ed|ing)|reduc\\w+|lift(?:s|ed)?|lower(?:s|ed)?|cut(?:s)?|prevent\\w*|control(?:s|led)?|calm(?:s|ed)?|sooth\\w+|alleviat\\w+|combat\\w*|halt\\w*|resolv\\w+|beat(?:s)?|end(?:s|ed)|break(?:s)?|broke|quiet\\w*|tame[sd]?|restor\\w+|deliver(?:s|ed)|work(?:s|ed)|defeat\\w*|conquer\\w*|overc\\w+|outperform\\w*|rescue[sd]?|transform\\w*|elicit\\w*',
  avails:
    'success\\w*|succeed\\w*|effective\\w*|efficacy|efficacious|benefits|beneficial|useful\\w*|helpful|powerful|potent|valuable|superior|triumph\\w*|reliable|reliably|solution|remedy|cure',
  treated: 'patients?|people|them|adults|veterans|men|women|most|everybody|persons?|majority',
  strong:
    'dramatic\\w*|huge|striking\\w*|impressive\\w*|remarkabl\\w+|spectacular\\w*|massive|powerful\\w*|robust\\w*|excellent|outstanding|astonishing|solid|profound\\w*|substantial\\w*|sustained|durable|unmistakabl\\w+',
  gains:
    'relief|improvements?|recover(?:y|ies)|remission|gains?|response|reduction|drop|fall|decrease|benefits?|results?|effects?|outcomes?',
  preferred:
    'first_line|first_choice|treatment_of_choice|standard_of_care|should_be_offered|go_to|gold_standard|mainstay|cornerstone|the_answer|the_solution|the_way_to_go|the_right_choice',
};

/** Wide frames: that it is shown, and that it works. Each was tried on the findings of the corpus that report with care. */
export const effectFrames: ClaimWords = {
  idea: 'effect',
  claims: [
    ...EFFECT_SHAPES,
    '!@proves ~6 @drug|ketamine',
    '!@finds ~6 @avails',
    '@drug ~2 !(?:gave|gives|brought|brings|provided|provides|yield\\w*|elicit\\w*|produc\\w+|achiev\\w+|secured|ensured?|restored) ~4 @gains',
    '!acts?|acted|serves?|served as ~3 (?:rescue|treatment|cure|remedy|therapy)',
  ],
  otherSenses: [
    'needed|necessary|required|designed|meant|wanted|tried|aimed|set_out|hoped ~2 (?:to)?? ~1 (?:demonstrate|prove|show|confirm|establish|test|see)',
    'make|makes|look|looks|seem|seems ~3 more ~1 effective',
    'proves? nothing|little',
    'effective rescue',
    'it is proof',
    'other|earlier|prior|previous|past|standard|usual|these|those|some|several|many ~2 (?:treatments?|medicines?|drugs?|therapies|pills)',
  ],
};
