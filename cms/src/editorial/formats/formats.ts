/** How the value of a field is written. */
interface Format {
  /** What an editor may have written instead, as it should be; it is offered only where it fits. */
  readonly rewrite: (value: string) => string;
  /** What the field is called in a sentence: "the DOI". */
  readonly what: string;
  /** How to write it, where nothing can be offered. */
  readonly otherwise: string;
}

const HOST = /^https?:\/\/[^/?#]*/i;

const isDomain = (value: string) => /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(value);

const withScheme = (value: string) => `https://${value.replace(/^(?:https?:)?\/*/i, '')}`;

/** Small letters, numbers and dashes; accents go. */
const dashed = (value: string) =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const pathOf = (value: string) => `/${value.replace(HOST, '').replace(/^\/+/, '')}`;

const hasSpace = (value: string) => /\s/.test(value);

/** After a number, another one or an extension may follow: which of them is meant, only the editor knows. */
const MORE_THAN_ONE = /\d\D*[,;#x/]/i;

/** The clinic's country has numbers of ten digits. Elsewhere a zero in brackets is dialled only within the country. */
function international(value: string): string {
  const digits = value.replace('(0)', '').replace(/\D/g, '');
  if (value.startsWith('+')) return `+${digits}`;
  if (value.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.length === 10 ? `+1${digits}` : `+${/^1\d{10}$/.test(digits) ? digits : ''}`;
}

const PHONE: Format = {
  rewrite: (value) => (/\p{L}/u.test(value) || MORE_THAN_ONE.test(value) ? '' : international(value)),
  what: 'the phone number',
  otherwise: 'with its country code and no spaces, for example +15125550100',
};

/** A DOI holds no space; in a link, its own slash may be written as %2F. */
function bareDoi(value: string): string {
  const bare = value.replace(/^(?:https?:\/\/)?(?:dx\.|www\.)?(?:doi\.org\/|doi:?\s*)/i, '').replace(/%2f/gi, '/');
  return hasSpace(bare) ? '' : bare;
}

const DOI: Format = {
  rewrite: bareDoi,
  what: 'the DOI',
  otherwise: 'as it begins, with 10., for example 10.1186/s10194-016-0700-3',
};

/** PubMed Central numbers its articles otherwise: `PMC4993964` is not PubMed's 4993964. */
const PUBMED_NUMBER = /^(?:PMID\D*|(?!.*PMC)\S*pubmed[^\d\s]*)?(\d+)[\s./]*$/i;

const PUBMED: Format = {
  rewrite: (value) => PUBMED_NUMBER.exec(value)?.[1] ?? '',
  what: 'the PubMed number',
  otherwise: 'with digits alone, for example 27567882',
};

const LINK: Format = {
  rewrite: (value) => (isDomain(value.replace(/^(?:https?:)?\/*/i, '')) ? withScheme(value) : ''),
  what: 'the full address',
  otherwise: 'as it stands in the browser, starting with https://, for example https://www.fda.gov/drugs',
};

/** Names more than a path: `https://…`, `mailto:…`, a person's address. */
const isNoPath = (value: string) => /^[a-z][a-z\d+.-]*:|@/i.test(value);

const pathIn = (value: string) => (hasSpace(value) || isDomain(value) || isNoPath(value) ? '' : pathOf(value));

const PATH: Format = {
  rewrite: pathIn,
  what: 'the page of this site',
  otherwise: 'as its address goes on after the name of the site, for example /team',
};

const PATH_OR_LINK: Format = {
  rewrite: (value) => (isDomain(value) || /^https?:/i.test(value) ? LINK.rewrite(value) : PATH.rewrite(value)),
  what: 'the link',
  otherwise: 'as /team for a page of this site, or as https://… for another site',
};

/** An old address may be copied from a browser, whole. */
const OLD_OR_NEW_PATH: Format = {
  ...PATH,
  rewrite: (value) => pathIn(HOST.test(value) ? pathOf(value) : value).replace(/[?#].*$/, ''),
};

const LINK_NAME: Format = {
  rewrite: (value) => dashed(value).replace(/^[^a-z]+/, ''),
  what: 'the link name',
  otherwise: 'with small letters, numbers and dashes, for example symptoms',
};

const WEB_ADDRESS: Format = {
  rewrite: dashed,
  what: 'the web address',
  otherwise: 'with small letters, numbers and dashes, for example cluster-headache',
};

/** What Strapi itself asks of a web address. */
export const WEB_ADDRESS_PATTERN = '^[A-Za-z0-9-_.~]*$';

/** How values are written, by the pattern that their attribute names in its schema. */
export const FORMATS: Readonly<Record<string, Format>> = {
  '^\\+[1-9][0-9]{6,14}$': PHONE,
  '^10\\..+/.+$': DOI,
  '^[0-9]+$': PUBMED,
  '^https://.+': LINK,
  '^/(?!/).*$': PATH,
  '^(/(?!/)|https://).*$': PATH_OR_LINK,
  '^/(?!/)[^?#]*$': OLD_OR_NEW_PATH,
  '^[a-z][a-z0-9-]*$': LINK_NAME,
  [WEB_ADDRESS_PATTERN]: WEB_ADDRESS,
};

/**
 * Says how to write a value that does not fit its field: the very value as it should be, where that can be told.
 *
 * @param pattern what the field asks for: a regular expression, as its schema writes it
 * @param value what an editor wrote
 * @returns one sentence, or `undefined` where the value fits
 */
export function formatProblem(pattern: string, value: string): string | undefined {
  const fits = (text: string) => new RegExp(pattern).test(text);
  if (fits(value)) return undefined;
  const format = FORMATS[pattern];
  if (!format) return `Write it in another form: it has to fit ${pattern}`;
  const rewritten = format.rewrite(value.trim());
  return rewritten !== '' && fits(rewritten)
    ? `Write ${format.what} as ${rewritten}.`
    : `Write ${format.what} ${format.otherwise}.`;
}
