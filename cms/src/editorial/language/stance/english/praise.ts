import type { StanceWords } from '../words';

const NOT_US = '(?<!(?:we|i|our \\w+|us|ketamine|infusions?|this clinic)(?: \\w+){0,2} )';
/** What follows a “but” and goes on praising: `but ours does`. */
const GOES_ON =
  '(?! (?:we|our|ours|us|ketamine|infusions|here|with us|also|only|even|not only|there is more|wait|that is not all|this (?:clinic|time|treatment)|now|it (?:really|truly|is true|does work|works|is real|did|does [.!,]|is [.!,])|(?:they|he|she) (?:are|is|was|were) (?:right|telling the truth))(?= ))';

/** Others who praise it, and the turn against their praise. */
export const praise: Pick<StanceWords, 'promoted' | 'turns' | 'turned'> = {
  promoted: [
    '(?:sold|selling|sell|pitched|praised|described|recommended) (?:\\w+ ){0,4}as',
    '(?:call|calls|called|calling|dub|dubs|dubbed|names?|named|labels?|labeled) (?:it|this|that|them|ketamine|him|her)',
    '(?:touted|hailed|promoted|marketed|advertised|billed|sold|hyped|pitched|peddled|presented|portrayed|described|called|dubbed|labeled|trumpeted|praised|celebrated|offered|pushed|packaged|passed off|held up|hawked|plugged) (?:\\w+ ){0,3}?(?:as|to|a|an|the)',
    `${NOT_US}(?:promis(?:e|es|ed|ing)|claim(?:s|ed|ing)?|tout(?:s|ed|ing)?|advertis(?:e|es|ed|ing)|boast(?:s|ed|ing)?|swear(?:s|ing)?|swore|insist(?:s|ed)?|market(?:s|ed|ing)?|sell(?:s|ing)?|promot(?:e|es|ed|ing)|hail(?:s|ed|ing)?|hype(?:s|d)?|peddl(?:e|es|ed|ing))`,
    '(?:stories|quotes|claims|lines|phrases|testimonials|slogans|headlines|words|statements|posts|ads|reviews|videos|promises) (?:such as|like|about|of|saying|that (?:say|claim|promise))',
    '(?:sounds?|sounded|seems?|seemed|looks?|looked|felt|feels?|is|was|be) (?:\\w+ )?(?:like|as if|as though)',
    '(?:i|we|they|you|people|doctors|many|he|she|everybody|it was|some|patients) (?:\\w+ ){0,2}(?:thought|think|thinks|hoped|hopes|believed?|believes|assumed|was told|were told|expected|had hoped)',
    '(?:supposed|supposedly|alleged|allegedly|purported|purportedly|so called|apparently|reportedly)',
  ],
  turns: [
    `(?:[,;-] )?(?:but|yet|however|though|although|except that|whereas|while in (?:fact|truth|reality))${GOES_ON}`,
    'or so',
  ],
  turned: [
    '(?:what|all) (?:i|we|he|she|they|you|people|patients|most) (?:\\w+ )?(?:got|get|found|had|received|saw) (?:was|were|is|are)',
    '(?:it|that|this|the \\w+) (?:lasts?|lasted|held|holds|worked|works) (?:only |just |for |about )*(?:a (?:few|couple|week|month|day|while)|some|two|three|four|\\d+)',
    '(?:then|later|soon|weeks later|months later|afterward) (?:[^ ]+ ){0,8}(?:back|return|returned|returns|wore off|wears off|came crashing)',
    `(?:but|yet|however|still|in (?:truth|reality|fact|practice)|in actual fact|unfortunately|sadly|alas|the (?:\\w+ )?(?:truth|fact|facts|reality|catch|trouble|problem|evidence|science|data|research) (?:is|:|are|,|says?|shows?|does|do)|(?:please )?do not (?:believe|buy|fall|trust|be))${GOES_ON}`,
    '(?:there is|here is|that is) (?:just )?(?:a|one|the) (?:catch|problem|snag|hitch|trouble)',
  ],
};
