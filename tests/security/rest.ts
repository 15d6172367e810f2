import { component, type Attribute, type Model } from './plant.ts';

const TEXT = ['string', 'text', 'richtext', 'uid', 'email', 'blocks', 'json'];
const OPERATORS = ['$contains', '$containsi', '$startsWith', '$eq', '$in', '$notContains'];
// Strapi takes whatever is not exactly "published" for "draft".
const STATUSES = [
	'status=draft',
	'status=Draft',
	'status=',
	'status=x',
	'status[]=draft',
	'status[$eq]=draft',
	'status=published&status=draft',
];
const COHORTS = ['never-published', 'modified', 'unmodified', 'published-without-draft', 'has-published-version', 'x'];

const named = (attributes: Record<string, Attribute>, ...kinds: string[]) =>
	Object.keys(attributes).filter((name) => kinds.includes(attributes[name]?.type as string));

/** Addresses that any reader of published content may ask: whole lists, every relation, sections, pagination. */
export const restPlain = (types: Model[]): string[] =>
	types.flatMap(({ rest, attributes }) => [
		...[
			'',
			'?populate=*',
			'?fields=documentId&pagination[withCount]=true',
			'?pagination[limit]=1',
			'?locale=*',
			'?locale=es&populate=*',
		].map((query) => rest + query),
		...named(attributes, 'relation', 'component', 'dynamiczone', 'media').map(
			(name) => `${rest}?populate[${name}]=true`,
		),
		...named(attributes, 'relation', 'component', 'dynamiczone').map((name) => `${rest}?populate[${name}][populate]=*`),
		...named(attributes, ...TEXT).map((name) => `${rest}?sort=${name}&fields=${name}`),
	]);

/** Addresses that ask for a draft, or for whom a file serves. */
export const restDrafts = (types: Model[], documents: Record<string, string[]>): string[] =>
	types.flatMap(({ uid, rest, single, attributes }) => {
		const variants = [
			...STATUSES,
			...COHORTS.map((cohort) => `publicationFilter=${cohort}`),
			...['true', 'false', ''].map((value) => `hasPublishedVersion=${value}&status=draft`),
			...['true', 'false'].map((value) => `hasPublishedVersion=${value}`),
			'filters[publishedAt][$null]=true',
			'lookup[publishedAt][$null]=true',
			...named(attributes, 'relation').flatMap((name) => [
				...['draft', 'published'].map((status) => `populate[${name}][status]=${status}`),
				`populate[${name}][publicationFilter]=modified`,
				`populate[${name}][hasPublishedVersion]=false`,
				`populate[${name}][count]=true`,
				`populate[${name}][filters][publishedAt][$null]=true`,
				`populate[${name}][filters][publishedAt][$notNull]=false`,
			]),
			...named(attributes, 'media').flatMap((name) => [
				`populate[${name}][populate]=related`,
				`populate[${name}][populate]=*`,
				`populate[${name}][populate][related]=true`,
				`populate=${name}.related`,
			]),
		];
		const one = single
			? []
			: (documents[uid] ?? []).slice(-2).flatMap((id) => STATUSES.map((query) => `${rest}/${id}?${query}`));
		return [...variants.map((query) => `${rest}?${query}`), ...one];
	});

/** Where a model's words stand, as REST's brackets: its own, its components', and one relation further. */
function wordPaths(model: Model, types: Model[], crossings = 1): string[] {
	const { attributes } = model;
	const inner = named(attributes, 'component').flatMap((name) =>
		named(component(attributes[name]?.component as string), ...TEXT).map((field) => `[${name}][${field}]`),
	);
	const relations = crossings === 0 ? [] : [...named(attributes, 'relation'), 'localizations'];
	const further = relations.flatMap((name) => {
		const target = name === 'localizations' ? model : types.find(({ uid }) => uid === attributes[name]?.target);
		return target ? wordPaths(target, types, crossings - 1).map((path) => `[${name}]${path}`) : [];
	});
	return [...named(attributes, ...TEXT).map((name) => `[${name}]`), ...inner, ...further];
}

/** Yes-or-no questions about WORD. */
export const restQuestions = (types: Model[]): string[] =>
	types.flatMap((model) => [
		`${model.rest}?_q=WORD`,
		...wordPaths(model, types).flatMap((path, n) => [
			`${model.rest}?filters${path}[${OPERATORS[n % OPERATORS.length]}]=WORD`,
			`${model.rest}?filters[$or][0]${path}[$contains]=WORD`,
			...(n % 4 === 0 ? [`${model.rest}?filters[$not]${path}[$startsWith]=WORD`] : []),
		]),
		...named(model.attributes, 'relation').flatMap((name) => [
			`${model.rest}?populate[${name}][_q]=WORD`,
			`${model.rest}?populate[${name}][filters][$or][0][localizations][name][$contains]=WORD`,
		]),
	]);
