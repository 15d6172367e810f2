import type { StanceWords } from '../words';
import { BAD, NOBODY_SAYS, SUCH, US } from './speakers';

/** What the next sentence makes of what was said. */
export const nextSentence: Pick<
  StanceWords,
  'contradictions' | 'questioned' | 'undone' | 'takenBack' | 'ellipses' | 'contrasts'
> = {
  contradictions: [
    '(?:then|until|but then|after|but)? ?(?:[^ .?!]+ ){0,12}?now ,? ?(?:i|we|she|he|they) (?:do|am|believe|can|know|have|does|is|has)(?: \\w+){0,2} [.!]',
    '(?:you|they|we|he|she|i|your \\w+|those \\w+|the (?:doctors?|experts?|textbooks?|books?)) (?:were|was|have been|had been|are|is|got|told you|told us) (?:\\w+ )?(?:told )?(?:wrong|wrongly|mistaken|misinformed|misled|lied to|a lie|out of date|behind the times)',
    '(?:times|things|the science|science|medicine|the facts) (?:have|has) (?:changed|moved on|caught up)',
    '(?:that|this|it) (?:is|was) (?:an? )?(?:old|outdated|yesterday|ancient|last century)(?: s)? (?:news|thinking|advice|idea|view|opinion|science|history|story)?',
    '(?:forget|ignore) (?:that|them|it|what)',
    '(?:but )?(?:the |later |newer |recent )?(?:evidence|studies|trials|proof|data|facts|research|science) (?:[^ ]+ ){0,6}(?:not|no|less|thin|weak|mixed|small|poor|few|weaker|unclear|limited)',
    '(?:they|you|he|she|those people) (?:have|has|had) (?:clearly |never |obviously )?(?:not )?(?:met|tried|seen|visited|heard of) (?:us|our|ketamine|this)',
    '(?:we|our \\w+|ketamine|she|he|i|they|you) (?:will )?(?:proved|showed|proves?|prove) (?:them|that|it|you|him|her|everybody|the doctors|doctors)? ?(?:wrong|otherwise|the opposite)',
    '(?:our|my|the) (?:patients|results|people|clients|numbers) (?:would )?(?:beg to differ|disagree|say otherwise|tell (?:a different|another) story|think otherwise|know better)',
    'there is now',
    '(?:not|no) (?:so|any more|longer)[ ,.!]',
    '(?:and |but )?(?:that|this|it|they|which|these|those|such \\w+|both|all of (?:it|that)|the claim|the claims)(?: claims?| ads?| people| \\w+)? (?:is|are|was|were|did|does|do|has|have|can|will|would) (?:all |both |simply |just |also )?(?:not (?:true|so|correct|the case|right|accurate)|false|wrong|untrue|a myth|myths|mistaken|a lie|lies|misleading|incorrect) (?:[.,;!]|$)',
    '(?:false|wrong|not (?:so|true)|myth|nonsense|untrue) (?:[.,;!]|$)',
    '(?:we|our patients|they|she|he|\\w+ patients|our results|science|i) (?:would |will |respectfully |strongly )?(?:disagree|prove them wrong|beg to differ|know better|say otherwise)',
    'think again',
    '(?:but |and )?(?:i|we|he|she|you|they) (?:was|were|are|is) (?:all |so |very |dead )?(?:wrong|mistaken)',
    'not (?:any ?more|anymore|here|with us|true)',
    '(?:that|this|it|things|everything|all (?:of )?that) (?:has |have |just )?(?:changed|changes)',
    'that was (?:then|before)',
    'now (?:there is|you can|it can|we can|they can)',
    '(?:but )?do not (?:believe|trust|fall for|be fooled)',
  ],
  questioned: [
    '(?:so |but |and )?(?:is|was|are|can|could) (?:that|this|it|they|any of (?:that|it|this)) (?:really |actually |even )?(?:be )?(?:true|right|so|real|accurate|possible|the case|correct|allowed|legal)',
    '(?:should|can|may|must) (?:i|we|you) (?:believe|trust) (?:that|it|this|them|him|her|such)',
    'is (?:he|she) right',
    'what do you (?:think|say)',
  ],
  undone: [
    '(?:oh , )?(?:but |yet )?(?:it|they|this|that|there|some|he|she) (?:can|do|does|will|is|are|has|have|did|could)(?: be| happen| fail)? [.,;!]',
  ],
  takenBack: [
    '(?:a |your |the |all |an )?(?:\\w+ )?(?:alarms?|bells?|flags?|warning lights?|red lights?|sirens?) (?:\\w+ ){0,3}(?:ring|rings|go off|goes off|go up|goes up|sound|sounds|flash|flashes)',
    '(?:we|i|she|he|they) (?:\\w+ ){0,2}(?:correct|corrects|corrected) (?:them|that|him|her|it|this|the record|people|patients)',
    '(?:we|i|she|he|they) (?:\\w+ ){0,2}set (?:them|him|her|that|it|people|the record) (?:straight|right)',
    '(?:but |and )?no (?:drug|medicine|treatment|infusion|study|trial) (?:\\w+ ){0,2}(?:does|can|has|is|exists?|offers?|will)(?: (?:that|so|this|it|one))? [.!]',
    '(?:[^ .?!]+ ){0,9}(?:it|that|this|they|those|which|neither|none of it) (?:is|was|are|were|has|have) (?:not|never)(?: been)? (?:true|so|ours?|our \\w+|proven|shown|the case|right|supported)',
    `(?:please |so |and |but |then |if so , |in that case , |just )*(?:walk away|run|run away|turn around|be (?:very )?(?:wary|careful|skeptical|suspicious|cautious)|beware|stay away|steer clear|keep clear|avoid|distrust|ignore|leave|hang up|do not (?:believe|trust|fall|buy|accept|go|listen|be)|think twice|look elsewhere|close the|ask|question|doubt|report|treat|take|read(?! (?:on|more|our|about|how|what))|watch out|get a second) (?:[^ ]+ ){0,8}?(?:${SUCH}|says?|promises?|tells?|writes?|claims?|whoever|proof|evidence|grain of salt|opinion|like (?:that|this|these|those))`,
    NOBODY_SAYS,
    `(?:but |and |yet |sadly , |still , )?(?:(?:that|this|it|those|these|such|both|all|neither|none|the|words|a|any|claims?|promises?|lines?|sentences?|no such)(?: of)?(?: these| those| that| it)?(?: (?:claim|claims|promise|promises|line|lines|sentence|sentences|word|words|phrase|phrases|slogan|headline|ad|ads|idea|story|sort|kind|talk|language|belief))?(?: like (?:that|this|these|those)| of that (?:kind|sort))?) (?:is|are|was|were|would be|remains?|sounds like|amounts to) (?:\\w+ly )?(?:all |just |still |also |an? (?=\\w+ (?:myth|lie|fantasy|trick)) ?)?(?:\\w+ (?=myth|lie|fantasy))?(?:${BAD})`,
    `(?:but |and |yet )?(?:(?:that|this)(?: (?:claim|promise|line|sentence|ad|word|slogan|headline|number|figure))?|it|those|these|such (?:a )?\\w+|no such \\w+|(?:a |any )?(?:claims?|promises?|words?|lines?|sentences?|ads?) (?:like|of) (?:that|this|these|those)(?: kind| sort)?|the (?:claim|claims|promise|sentence|line|word|words)) (?:has|have|should|can|could|will|would|does|do|may|must|goes|go|breaks?|belongs?|deserves?|exists?|sells?) (?:\\w+ ){0,3}(?:not|never|no|nobody|mislead|too far|beyond|worry|doubt|warn|wary|suspicious|careful|trash|alarm|bells?|law|rules?|code|proof|evidence|questions?|away|pause)`,
    '(?:but |and |yet )?(?:(?:that|this)(?: \\w+)?|it|those|these|such (?:a )?\\w+|(?:claims?|promises?|words?|lines?|ads?) (?:like|of) (?:that|this|these|those)(?: kind| sort)?) (?:\\w+ly )?(?:misleads?|ignores?|overstates?|exaggerates?|fools?|leaves? out|skips?|forgets?|hides?|overlooks?|breaks? (?:our|the|a)|oversells?|deceives?|worr(?:y|ies))',
    '(?:sadly , |but |and )?(?:we|they|nobody|i) (?:(?:do|does|have|has) not|knows?|has|have) (?:have|offer|know of|know|sell|got|found|one|it|any|none)',
    '(?:sadly , |but |and )?(?:it|that|they|we|this|ketamine|there|\\w+) (?:is|are|was|were|did|does|do|can|will|has) (?:not|none) (?:[.,;!]|$)',
  ],
  ellipses: [
    '(?:then|but|until|now|and yet|today|still|well) (?:[^ .?!]+ ){0,14}(?:there (?:is|was)|it (?:does|is|can|did|was)|they (?:do|can|are|did)|you can|we (?:do|can|did)) [.!]',
    '(?:but |yet |still , |and |honestly , )*(?:no other|no better) (?:word|name|term|phrase|way)(?: \\w+){0,2} (?:fits?|describes?|does|will do|comes?|captures?|for)',
    '(?:but |and )?(?:we|i) (?:do |dare |proudly |happily |gladly )*(?:use it|use that word|use the word|like it|mean it|love it|dare to)',
    '(?:[^ ]+ ){0,9}[:-] (?:and )?yes [,.!]',
    '(?:we|i) (?:know|promise|guarantee|swear|can tell you|are sure|are certain) (?:that )?(?:you|it|they) (?:will|does|can|is|do) [.,!]',
    `(?:but |and |here , |at our clinic , |well , )?(?:${US}|you|our clinic|our \\w+|ketamine \\w+) (?:can|do|does|will|is|are|have|has|did|could)(?: it| so| just that| that| here| with us)? (?:[.,;!]|$)`,
    '(?:but )?(?:we|ours|ketamine|our \\w+) (?:deliver|delivers|keep|keeps|succeeds?)',
    '(?:but )?with (?:us|ketamine) (?:,|you|it)',
  ],
  contrasts: [
    'but no other',
    'until (?:now|today|recently|ketamine|this)',
    '(?:but |no , |instead , )?(?:we|it|ketamine|our \\w+|infusions) (?:\\w+ )?(?:send|end|beat|stop|fix|erase|finish|cure|remove|kill|crush|defeat|conquer|heal|silence|solve|reverse|eliminate)(?:s|es)? (?:it|them)',
    '(?:but |yet )?(?:not )?(?:ketamine|ours|us|our \\w+|this(?: \\w+)?|we|with \\w+|here|it|they|at our \\w+)(?: ,(?: [^ ,]+){1,6} ,)? (?:does|do|is|has|are|have|will|can|did) (?:not|none|no such \\w+|never)(?: \\w+){0,2} [.!]',
    '(?:but |yet )?(?:not |never |except )(?:ketamine|ours|us|our \\w+|this \\w+|with \\w+|here|at our \\w+|any ?more|any longer)(?: \\w+){0,2} [.!]',
    '(?:but |yet )?(?:ketamine|ours|this|we|it|our \\w+) (?:is|are) (?:the|an|one) (?:\\w+ )?exception',
    '(?:that|this|things|it|those days|all that) (?:has |have |all )*(?:changed|ended|is over|are over|is history|is behind|are behind|are gone|is no longer|was then)',
  ],
};
