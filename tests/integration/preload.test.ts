import { parse, print, visit, type DocumentNode } from 'graphql';
import { beforeAll, expect, inject, test } from 'vitest';
import * as operations from '../../web/src/lib/cms/generated/graphql.ts';
import { adminLogin } from '../system/cms.ts';
import { compareResolvers, type Cost, type Question } from '../system/compare-resolvers.ts';
import { open, save } from '../system/editor.ts';

const PLANTED = 'Words that only a draft has.';

const SITE: [string, object][] = [
	...['migraine', 'treatment-resistant-depression', 'ptsd', 'anxiety', 'chronic-pain', 'no-such-page'].map(
		(slug): [string, object] => ['ConditionPageDocument', { slug, path: `/conditions/${slug}` }],
	),
	['TreatmentPageDocument', { slug: 'iv-ketamine' }],
	...['fees-and-insurance', 'your-first-visit', 'privacy'].map((slug): [string, object] => [
		'InfoPageDocument',
		{ slug },
	]),
	...['ConditionsPage', 'ContactPage', 'HomePage', 'Site', 'TeamPage', 'TreatmentsPage'].map(
		(name): [string, object] => [`${name}Document`, {}],
	),
];

// What the site does not ask, and somebody may add tomorrow.
const OTHERS = [
	'{ conditions { sections { __typename } relatedConditions(pagination: { limit: 1 }) { name } all: relatedConditions { name slug } } }',
	`query ($no: Boolean = false) { conditions { name safetyNotice @include(if: $no) { title } callsToAction @skip(if: $no) { label }
		... on Condition { alternateNames(sort: "name:desc") { name } seo { title } } ...More } }
	fragment More on Condition { seo { description } sections { ... on ComponentSectionSymptoms { heading symptoms { name } } } }`,
	'{ one: conditions(filters: { slug: { eq: "migraine" } }) { relatedConditions_connection { nodes { name } } } two: conditions(sort: "name:desc") { relatedConditions { relatedConditions { name } } } }',
	'{ conditions_connection { nodes { name callsToAction { label } } pageInfo { total } } }',
	'{ treatments { contraindications { studies { title } } localizations { name } } clinicians { photo { url } } }',
];

const asDrafts = (document: DocumentNode): string =>
	print(
		visit(document, {
			SelectionSet: (set, _key, parent) =>
				parent && !Array.isArray(parent) && 'operation' in parent && parent.operation === 'query'
					? { ...set, selections: set.selections.map((node) => ('name' in node ? withStatus(node) : node)) }
					: undefined,
		}),
	);

// Fragments on Query hold root fields too; the site's one, Frame, keeps what it asks.
function withStatus<Node extends { readonly kind: string }>(node: Node): Node {
	if (node.kind !== 'Field') return node;
	const status = parse('{ a(status: DRAFT) }').definitions[0];
	const [field] = status?.kind === 'OperationDefinition' ? status.selectionSet.selections : [];
	const added = field?.kind === 'Field' ? (field.arguments ?? []) : [];
	return { ...node, arguments: [...((node as { arguments?: readonly unknown[] }).arguments ?? []), ...added] };
}

async function limitedToken(): Promise<{ token: string; remove(): Promise<void> }> {
	const headers = { authorization: `Bearer ${adminLogin()}`, 'content-type': 'application/json' };
	const url = `${inject('cmsUrl')}/admin/api-tokens`;
	const permissions = ['api::condition.condition.find', 'api::treatment.treatment.find'];
	const body = JSON.stringify({ name: 'limited', description: '', type: 'custom', lifespan: null, permissions });
	const response = await fetch(url, { method: 'POST', headers, body });
	const { data } = (await response.json()) as { data: { id: number; accessKey: string } };
	const remove = async () => void (await fetch(`${url}/${data.id}`, { method: 'DELETE', headers }));
	return { token: data.accessKey, remove };
}

let asked: { question: Question; costs: { stock: Cost; preload: Cost } }[];

beforeAll(async () => {
	const site = SITE.map(([name, variables]) => ({
		query: String(operations[name as keyof typeof operations]),
		variables: { ...variables, locale: 'en' },
	}));
	const published = [...site, ...OTHERS.map((query) => ({ query, variables: {} }))];
	// What has no status argument has no drafts.
	const drafts = published
		.filter(({ query }) => !query.includes('siteIndex'))
		.map((one) => ({ ...one, query: asDrafts(parse(one.query)) }));
	const as =
		(token: string) =>
		(one: Omit<Question, 'token'>): Question => ({ ...one, token });

	const limited = await limitedToken();
	const before = await open('api::condition.condition', ({ slug }) => slug === 'migraine');
	const { documentId, summary } = before;
	await save('api::condition.condition', documentId, { summary: PLANTED });
	try {
		const questions = [
			...published.map(as(inject('deliveryToken'))),
			...drafts.map(as(inject('deliveryToken'))),
			...drafts.map(as(inject('previewToken'))),
			...published.map(as(limited.token)),
		];
		const costs = await compareResolvers(inject('settings'), questions);
		asked = questions.map((question, at) => ({ question, costs: costs[at] as { stock: Cost; preload: Cost } }));
	} finally {
		await save('api::condition.condition', documentId, { summary });
		await limited.remove();
	}
}, 120_000);

const by = (token: string) => asked.filter(({ question }) => question.token === token);
const isRefused = ({ costs }: (typeof asked)[number]) => costs.stock.answer.startsWith('{"errors"');

test('each page of the site, and questions it never asked, get the same answer byte for byte as from Strapi itself', () => {
	const answers = by(inject('deliveryToken')).filter(({ question }) => !question.query.includes('DRAFT'));
	expect(answers).toHaveLength(SITE.length + OTHERS.length);
	for (const { question, costs } of answers) {
		expect(costs.stock.answer.startsWith('{"data"'), question.query.slice(0, 60)).toBe(true);
		expect(costs.preload.answer === costs.stock.answer, question.query.slice(0, 60)).toBe(true);
	}
	expect(answers.some(({ costs }) => costs.preload.answer.includes(PLANTED))).toBe(false);
});

test('drafts too, for the preview token; and the token of the site is refused them as before', () => {
	const drafts = by(inject('previewToken'));
	for (const { question, costs } of drafts) {
		expect(costs.stock.answer.startsWith('{"data"'), question.query.slice(0, 60)).toBe(true);
		expect(costs.preload.answer === costs.stock.answer, question.query.slice(0, 60)).toBe(true);
	}
	expect(drafts.filter(({ costs }) => costs.preload.answer.includes(PLANTED)).length).toBeGreaterThan(1);
	const refused = by(inject('deliveryToken')).filter(({ question }) => question.query.includes('DRAFT'));
	for (const { question, costs } of refused) {
		expect(costs.preload.answer, question.query.slice(0, 60)).toContain('Drafts are for the preview token');
	}
});

test('a token that may not read a type is refused it, whether or not it was loaded on the way', () => {
	const others = asked.slice(-(SITE.length + OTHERS.length));
	expect(others.filter(isRefused).length).toBeGreaterThan(SITE.length / 2);
	for (const { question, costs } of others) {
		expect(costs.preload.answer === costs.stock.answer, question.query.slice(0, 60)).toBe(true);
		expect(costs.preload.answer).not.toMatch(/"(studies|sources)":\[\{/);
	}
});

test('the migraine page costs at most half of the SQL queries', () => {
	const [migraine] = asked;
	const { stock, preload } = migraine?.costs ?? {};
	expect(preload?.queries).toBeGreaterThan(10);
	expect(preload?.queries).toBeLessThanOrEqual((stock?.queries ?? 0) / 2);
});
