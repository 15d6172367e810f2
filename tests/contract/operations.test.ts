import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, Lexer, parse, Source, TokenKind, validate, type ValidationRule } from 'graphql';
import { expect, test } from 'vitest';
import { siteOperations } from '../../scripts/lib/operations.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(path.join(root, 'shared/schema.graphql'), 'utf8'));
const operations = await siteOperations();

type Name = 'cost' | 'depth' | 'aliases' | 'directives';
interface Limits {
	LIMITS: Record<Name | 'tokens' | 'body', number>;
	limitRules(limits?: Record<Name, number>): ValidationRule[];
}
// The CMS is CommonJS under a compiler of its own: loaded here by its address, it stays out of this package's type check.
const limits = import(new URL('../../cms/src/graphql/limits.ts', import.meta.url).href) as Promise<Limits>;

function tokensOf(text: string): number {
	const lexer = new Lexer(new Source(text));
	for (let count = 0; ; count++) if (lexer.advance().kind === TokenKind.EOF) return count;
}

/** What the CMS's own rules find, when nothing at all is allowed: `Query depth limit of 0 exceeded, found 7.` */
async function measure(text: string): Promise<Record<Name | 'tokens' | 'body', number>> {
	const nothing = { cost: -1, depth: -1, aliases: -1, directives: -1 };
	const messages = validate(schema, parse(text), (await limits).limitRules(nothing)).map(({ message }) => message);
	const found = (words: RegExp) =>
		Number.parseFloat(messages.find((message) => words.test(message))?.split('found ')[1] ?? 'NaN');
	return {
		cost: found(/cost/i),
		depth: found(/depth/i),
		aliases: found(/aliases/i),
		directives: found(/directives/i),
		tokens: tokensOf(text),
		body: JSON.stringify({ query: text, variables: {} }).length,
	};
}

test('every operation of the site passes the CMS’s limits, and the largest takes at most seven tenths of any', async () => {
	const { LIMITS, limitRules } = await limits;
	const measured = await Promise.all(
		Object.entries(operations).map(async ([name, text]) => {
			expect(
				validate(schema, parse(text), limitRules()).map(({ message }) => message),
				name,
			).toEqual([]);
			return [name, await measure(text)] as const;
		}),
	);
	console.table(Object.fromEntries(measured));
	for (const [name, figures] of measured)
		for (const [limit, figure] of Object.entries(figures))
			expect(figure / LIMITS[limit as Name], `${name}: ${limit}`).toBeLessThanOrEqual(0.7);
	expect(Math.max(...measured.map(([, { cost }]) => cost))).toBeGreaterThan(1_000);
});
