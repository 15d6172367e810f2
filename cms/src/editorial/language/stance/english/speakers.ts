export const US = 'we|our \\w+|ours|ketamine|us|it|they';
/** Who is not believed, and what is said of what they say. */
export const SOMEBODY =
  '(?:anybody|somebody|whoever|those|(?:a|an|any|the|every|some|one|another) (?:\\w+ )?(?:clinics?|doctors?|compan(?:y|ies)|pages?|websites?|sites?|ads?|sellers?|persons?|people|centers?|providers?|posts?|headlines?|strangers?|videos?|brochures?|flyers?|influencers?|salesm[ae]n))(?: who| that| which)?';
export const CLAIMS =
  '(?:says?|said|saying|tells?(?: you| us| me| people)?|told(?: you| us| me)?|promis(?:es?|ed|ing)|claim(?:s|ed|ing)?|offers?|offering|guarantee(?:s|d|ing)?|swears?|swore|writes?|wrote|advertis(?:es?|ed|ing)|sells?|selling|calls?|calling|insists?|boasts?|shouts?)';
export const LEAFLETS =
  '(?:ad|ads|advert|flyer|flier|poster|page|website|site|billboard|post|posts|e mail|email|headline|headlines|commercial|banner|leaflet|brochure|video|influencer|coupon|caption|pamphlet|magazine|newspaper|internet|web|label on the bottle|rumor|myth|legend|slogan|spam|seller|salesman)';
export const SUCH =
  'that|this|it|so|such|those|these|them|either|one|the (?:word|words|phrase|term)|words|promises?|claims?|ads?|anything of the kind|any of (?:that|this|it)';
export const SAYS =
  'say|says|saying|said|promise|promises|promised|write|wrote|writes|claim|claims|tell|tells|make|makes|use|uses|print|prints|guarantee|guarantees|publish|put|show|shows|shown|prove|proves|proven|support|supports|back|backs|keep|know|knows|vouch for|stand behind|call|accept|trust|honor|repeat|swear|argue|conclude|offer|offers|give|gives|know|mean|see|found|find|suggest|suggests|bear out|confirm|confirms';
const STUDIES = 'stud(?:y|ies)|science|research|trials?|evidence|data|facts|label|reviews?|numbers|proof|guidelines?';
/** “We do not promise that”, “No honest clinic says so”; not “No other clinic can say that”. */
export const NOBODY_SAYS = `(?:(?:nobody|no one|none of (?:us|our \\w+|these \\w+|the (?:${STUDIES}))|(?:no|not a single|not one)(?! other) (?:[^ .,;:?!]+ ){0,2}?(?:clinics?|doctors?|clinicians?|nurses?|center|provider|expert|scientists?|person|honest \\w+|medicine|drug|treatment|therapy|${STUDIES}))(?! else)(?: of ours| here| in the world| on earth| so far| yet)? (?:\\w+ ){0,3}?|(?:we|i|our (?!competitors|rivals)\\w+|this clinic|(?:an? |the )?(?:honest|good|careful|serious|decent|responsible|ethical) \\w+|(?:the |these |our |those |current |small )*(?:${STUDIES})) (?:\\w+ ){0,3}?(?:not|never|hardly|refuse to|refuses to|avoid|avoids|decline to|stopped|stop|would be lying to) (?:\\w+ ){0,3}?)(?:${SAYS}) (?:\\w+ ){0,3}?(?:${SUCH})(?! (?:lightly|enough|often|unless|for nothing))`;
export const BAD =
  '(?:a |an |just a |only a |pure |plain |mere )?(?:rumors?|story|tales?|inventions?|exaggeration|stretch|error|half truth|gossip|hearsay|spin|propaganda|bunk|baloney|bogus|fake|hoax|speculation|guess|guesswork|hope|wish|dream|slogan)|in error|made up|invented|without (?:basis|proof|evidence)|unfounded|baseless|groundless|debunked|inaccurate|out of date|outdated|premature|unsupported|unsafe|irresponsible|unethical|reckless|unkind|cruel|unfair|not (?:what|something|how|a (?:claim|promise|word|line))|false|wrong|untrue|a myth|myths|a lie|lies|nonsense|misleading|dishonest|incorrect|a mistake|mistaken|hype|fiction|a fantasy|advertising|marketing|sales talk|wishful thinking|a sales (?:pitch|line)|illegal|against the law|forbidden|banned|unproven|untested|impossible|too good|too much|too far|out of reach|a red flag|a warning sign|a bad sign|a danger sign|a trick|a scam|bait|exactly the (?:kind|sort)|just the (?:kind|sort)|the (?:kind|sort) of|more than (?:anybody|we|the|medicine|science|any)|what (?:ads|quacks|sellers|scammers|swindlers)|how (?:ads|quacks|sellers|scams)|selling|guessing|lying|overselling|exaggerating|kidding|fooling|bluffing|mistaken|not (?:being )?(?:honest|true|so|right|accurate|realistic|supported|backed)';
/** Introduces what is warned of: `Watch for these signs:`. */
export const WARNS: readonly string[] = [
  '(?:watch|look|listen|be on the lookout|keep an eye|be on guard|be alert|search) (?:out )?(?:for|against) (?:[^ :]+ ){0,5}(?:[:-]|(?:signs?|flags?|words|phrases|claims|promises|lines|clues|slogans)(?: (?:like|such as))?)',
  '(?:warning signs?|danger signs?|red flags?|signs?|flags?|clues?|hallmarks?|giveaways?)(?: of (?:[^ :]+ ){1,5})?(?: (?:is|are|include|includes|such as|like))? ?[:-]',
  '(?:warning signs?|danger signs?|red flags?|hallmarks?|giveaways?) (?:(?:of|that|for|in) (?:[^ :]+ ){1,5})?(?:is|are|include|includes|such as|like)',
];
