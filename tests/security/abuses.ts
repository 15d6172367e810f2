import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { ConditionPageDocument } from '../../web/src/lib/cms/generated/graphql.ts';

/** A request that no reader's page sends. */
export interface Abuse {
	readonly name: string;
	readonly method: string;
	readonly address: string;
	readonly headers: Record<string, string>;
	readonly body?: BodyInit;
	/** The status in production, where the site's tokens run the site's own operations alone. */
	readonly listed: number;
	/** The status where a token may ask anything and the limits stand alone; none when it is an honest question there. */
	readonly open: number | undefined;
	/** What the answer says when the limits stand alone. */
	readonly says: RegExp;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const times = (count: number, make: (n: number) => string, between = ' ') =>
	Array.from({ length: count }, (_, n) => make(n)).join(between);
const nested = (count: number, open: string, inner: string) => open.repeat(count) + inner + '}'.repeat(count);

/** A POST to /graphql: refused in production for what it asks, and by the limits with 400. */
const post = (name: string, says: RegExp, body: unknown, changes: Partial<Abuse> = {}): Abuse => ({
	name,
	says,
	method: 'POST',
	address: '/graphql',
	headers: JSON_TYPE,
	body: JSON.stringify(body),
	listed: 403,
	open: 400,
	...changes,
});
const query = (name: string, says: RegExp, text: string, changes: Partial<Abuse> = {}) =>
	post(name, says, { query: text }, changes);
const get = (name: string, says: RegExp, text: string, changes: Partial<Abuse> = {}) =>
	post(name, says, undefined, {
		method: 'GET',
		address: `/graphql?query=${encodeURIComponent(text)}`,
		body: undefined,
		...changes,
	});

const KB = 1024;
const over = (limit: string) => new RegExp(`${limit}.*Ask for less in one query`);
const LIST = /pnpm codegen/;

const bomb = `{ ...f0 } ${times(30, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)} fragment f30 on Query { conditions { name } }`;
const words = 'documentId name slug summary clinicalName demonstration createdAt updatedAt publishedAt';
const related = (levels: number): string =>
	levels === 0 ? words : `${words} relatedConditions { ${related(levels - 1)} }`;
const wideNest = `{ ${times(14, () => `conditions { ${related(7)} }`)} }`;
/** Every way we know to make the CMS work, or to get around what holds it. */
export const abuses: Abuse[] = [
	query(
		'a query twelve levels deep',
		over('depth limit of 10'),
		nested(12, '{ relatedConditions ', '{ name }').replace('relatedConditions', 'conditions'),
	),
	query('two thousand fields side by side', over('1500 tokens'), `{ conditions { ${times(2_000, () => 'name')} } }`),
	query(
		'a hundred lists under names of their own',
		over('Aliases limit of 30'),
		`{ ${times(100, (n) => `a${n}: conditions { name }`)} }`,
	),
	query(
		'the same names, hidden in a fragment that is spread again and again',
		over('Aliases limit of 30'),
		`{ ${times(8, () => 'conditions { ...f }')} } fragment f on Condition { ${times(20, (n) => `a${n}: name`)} }`,
	),
	query('a fragment that spreads itself', /Put the fragments right/, '{ ...f } fragment f on Query { ...f }'),
	query(
		'fragments that spread each other through a relation',
		/Put the fragments right/,
		'{ conditions { ...a } } fragment a on Condition { relatedConditions { ...b } } fragment b on Condition { relatedConditions { ...a } }',
	),
	query('thirty fragments, each spread twice by the one before', over('Cost limit of 6000'), bomb),
	query('a fragment that does not exist', /Put the fragments right/, '{ conditions { ...nothing } }'),
	query('a list of lists of lists that costs too much', over('Cost limit of 6000'), wideNest),
	query(
		'directives on everything',
		over('Directives limit of 5'),
		`{ conditions { name ${'@include(if: true) '.repeat(40)} } }`,
	),
	query(
		'a value nested a thousand deep',
		over('1500 tokens'),
		`{ conditions(sort: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { name } }`,
	),
	query(
		'a filter of a thousand parts',
		over('1500 tokens'),
		`{ conditions(filters: { or: [${times(1_000, (n) => `{ name: { eq: "${n}" } }`)}] }) { name } }`,
	),
	query('an operation the site does not know', LIST, '{ conditions { name } }', { open: undefined }),
	query('a changed text under the name of one of the site’s operations', LIST, `${ConditionPageDocument} `, {
		open: undefined,
	}),
	query(
		'one of the site’s operations with another behind it',
		/operationName/,
		`${ConditionPageDocument} query Other { conditions { name } }`,
	),
	post('an operation by a name that is not there', /operationName/, {
		query: 'query Here { conditions { name } }',
		operationName: 'Elsewhere',
	}),
	query('a question about the schema', LIST, '{ __schema { types { name fields { name } } } }', { open: undefined }),
	query('a mutation', /reading/, 'mutation { deleteUploadFile(id: 1) { name } }', { open: 403 }),
	post(
		'25 operations in one request',
		/Send one operation/,
		Array.from({ length: 25 }, () => ({ query: '{ conditions { name } }' })),
		{
			listed: 400,
		},
	),
	post(
		'variables with a thousand values',
		/hold more than/,
		{ query: String(ConditionPageDocument), variables: { slug: Array.from({ length: 1_000 }, String) } },
		{ listed: 400 },
	),
	post('a stored query by its hash alone', /Send the text/, { extensions: persisted('0'.repeat(64)) }, { listed: 400 }),
	post(
		'a query that claims the hash of another',
		/Send the text/,
		{
			query: '{ conditions { name } }',
			extensions: persisted(createHash('sha256').update(String(ConditionPageDocument)).digest('hex')),
		},
		{ listed: 400 },
	),
	query('a body of 1 MB', /64 kB/, `{ conditions { name } } #${'x'.repeat(1_024 * KB)}`, { listed: 413, open: 413 }),
	post('a small body that unpacks to 20 MB', /64 kB/, undefined, {
		headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
		body: new Uint8Array(gzipSync(Buffer.alloc(20 * KB * KB, ' '))),
		listed: 413,
		open: 413,
	}),
	query(
		'a large body at an address that another reader reads',
		/with nothing after it/,
		`{ conditions { name } } #${'x'.repeat(900 * KB)}`,
		{
			address: '/graphql?x',
			listed: 400,
		},
	),
	query('the same at an address with a slash', /with nothing after it/, '{ conditions { name } }', {
		address: '/graphql/',
		listed: 400,
	}),
	post('a body that is not JSON', /Send JSON/, undefined, { body: '{"query": ', listed: 400 }),
	post('a body without a query', /query/, {}, { listed: 400 }),
	get('a mutation by GET', /reading/, 'mutation { deleteUploadFile(id: 1) { name } }', { open: 405 }),
	get('a question by GET', LIST, '{ conditions { name } }', { open: undefined }),
	get(
		'a question by GET that asks too much',
		over('Aliases limit of 30'),
		`{ ${times(31, (n) => `a${n}: conditions { name }`)} }`,
	),
	get('a question by GET as a foreign page would send it', /content-type/, '{ conditions { name } }', {
		headers: {},
		listed: 400,
	}),
	...['multipart/form-data; boundary=x', 'text/plain', 'application/x-www-form-urlencoded'].map((type) =>
		post(`a body of ${type}`, /Send JSON/, undefined, {
			headers: { 'content-type': type, 'apollo-require-preflight': 'true' },
			body: type.startsWith('multipart')
				? '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ conditions { name } }"}\r\n--x--\r\n'
				: 'query={conditions{name}}',
			listed: 415,
			open: 415,
		}),
	),
	query('a question by PUT', /GET or POST/, '{ conditions { name } }', { method: 'PUT', listed: 405, open: 405 }),
];

function persisted(sha256Hash: string): object {
	return { persistedQuery: { version: 1, sha256Hash } };
}
