import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { batched, each, graphql, probes, rest, type Answer } from './ask.ts';
import { draftTypes, plant, publishPicture, type Planted } from './plant.ts';
import { restDrafts, restPlain, restQuestions } from './rest.ts';
import {
	argumentVariants,
	draftArguments,
	filterGroups,
	lists,
	plainFields,
	sortFields,
	spanishFields,
	strayFields,
} from './questions.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const random = () => Array.from({ length: 16 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');
const [WORD, NONSENSE] = [`zq${random()}`, `zq${random()}`];
const began = performance.now();
const types = draftTypes();
const delivery = () => inject('deliveryToken');
const preview = () => inject('previewToken');
const isPostgres = inject('settings').DATABASE_URL !== undefined;

// PostgreSQL is walked in part, unless `pnpm test:long` asks for the whole: SQLite has been walked whole before it.
const STRIDE = isPostgres && process.env.WALK !== 'whole' ? 5 : 1;
const part = <Item>(items: Item[]): Item[] => items.filter((_, n) => n % STRIDE === 0);

const NO_ANSWER = 'The CMS could not answer this. What happened is in its log.';

let planted: Planted;
let before: Answer[];
let removePicture: (() => Promise<void>) | undefined;

/** Everything published that can be asked without a forbidden word: planting a draft must change none of it. */
const openAnswers = async (token: string | null) => [
	...(await batched(part(plainFields()), token)),
	...(await batched(part(spanishFields()), token)),
	...(await each(part(restPlain(types)), (address) => rest(address, token))),
];

const silent = (answers: Answer[]) => {
	const leak = answers.find(({ text }) => text.includes(WORD));
	expect(leak?.text.slice(0, 500)).toBeUndefined();
};

/** The same question with the word and with nonsense: the answers must be the same but for the word itself. */
async function asksTheSame(ask: (word: string) => Promise<Answer[]>): Promise<Answer[]> {
	const [word, nonsense] = [await ask(WORD), await ask(NONSENSE)];
	const plain = (answers: Answer[], hidden: string) =>
		answers.map(({ status, text }) =>
			// Of several fields that fail, whichever fails first is named first.
			text.includes(NO_ANSWER) ? `${status} no answer` : `${status} ${text.replaceAll(hidden, 'WORD')}`,
		);
	expect(plain(word, WORD)).toEqual(plain(nonsense, NONSENSE));
	return word;
}

/** Asks groups of filters about a word, each group in requests of its own. */
const guess = async (groups: string[][], word: string, token: string): Promise<Answer[]> =>
	(
		await each(groups, (group) =>
			batched(
				group.map((field) => field.replaceAll('WORD', word)),
				token,
			),
		)
	).flat();

/** On PostgreSQL the database itself answers a filter on JSON, word or nonsense, with the same hidden error. */
const unanswered = (answers: Answer[]) => answers.filter(({ text }) => text.includes(NO_ANSWER)).length;

beforeAll(async () => {
	removePicture = await publishPicture();
	before = await openAnswers(delivery());
	planted = await plant(WORD);
}, 120_000);

afterAll(async () => {
	await planted?.undo();
	await removePicture?.();
	console.log(
		`${probes()} probes of drafts on ${isPostgres ? 'PostgreSQL' : 'SQLite'} in ${Math.round((performance.now() - began) / 1000)} s`,
	);
}, 120_000);

test('the word stands in a draft of every type, where preview reads it on each list, relation and REST address', async () => {
	expect(Object.keys(planted.documents).length).toBe(types.length);
	const readable = await each(lists(), (field) => graphql(`{ ${field('status: DRAFT')} }`, preview()));
	readable.forEach(({ text }, n) => expect(text, lists()[n]?.('')).toContain(WORD));
	// Redirects are read through the index of addresses alone, by nobody's token one by one.
	for (const { rest: address } of types.filter(({ rest: name }) => name !== 'redirects'))
		expect((await rest(`${address}?status=draft&populate=*`, preview())).text).toContain(WORD);
	const answers = await batched(part(plainFields('status: DRAFT')), preview());
	for (const { status, text } of answers) expect(`${status} ${text.slice(0, 300)}`).toMatch(/^200 \{"data"/);
	expect(answers.filter(({ text }) => text.includes(WORD)).length).toBeGreaterThan(answers.length / 2);
}, 120_000);

test('the word stands in Spanish drafts too, where preview reads it beside what is published in English alone', async () => {
	const answers = await batched(part(spanishFields('status: DRAFT')), preview());
	for (const { status, text } of answers) expect(`${status} ${text.slice(0, 300)}`).toMatch(/^200 \{"data"/);
	expect(answers.filter(({ text }) => text.includes(WORD)).length).toBeGreaterThan(answers.length / 3);
}, 120_000);

test('planting a draft changes no answer of delivery, on any path three relations deep', async () => {
	const after = await openAnswers(delivery());
	silent(after);
	expect(after).toEqual(before);
	expect(after.filter(({ status }) => status === 200).length).toBeGreaterThan(after.length / 2);
}, 120_000);

test.each(draftArguments)(
	'%s %s %s is refused on every root field, written out or in a variable',
	async (name, type, value) => {
		const variable = type === 'Boolean' ? value === 'true' : value;
		const answers = await each(part(argumentVariants(name, value, Object.values(planted.documents).flat())), (field) =>
			graphql(field.replace('TYPE', type), delivery(), { value: variable }),
		);
		silent(answers);
		for (const { status, text } of answers) expect(`${status} ${text}`).toMatch(/^403 .*preview token/);
	},
);

test('no filter on a relation takes the place of "published", and no file tells who uses it', async () => {
	const answers = await each(part(strayFields()), (field) => graphql(`{ ${field} }`, delivery()));
	silent(answers);
	for (const { status, text } of answers) expect(`${status} ${text}`).toMatch(/^403 .*preview token/);
}, 120_000);

test('no filter guesses the word: not on a field, a component, a relation, a relation of a relation', async () => {
	const words = await asksTheSame((word) => guess(part(filterGroups('String')), word, delivery()));
	expect(unanswered(words)).toBe(0);
	const json = await asksTheSame((word) => guess(part(filterGroups('JSON')), word, delivery()));
	const answered = json.filter(({ status }) => status === 200);
	expect(answered.length).toBeGreaterThan(0);
	expect(unanswered(answered)).toBe(isPostgres ? answered.length : 0);
}, 240_000);

test('the same filters guess the word for preview: they are real questions', async () => {
	for (const kind of ['String', 'JSON'] as const) {
		const own = filterGroups(kind, 'status: DRAFT').flatMap((group, n) => (n % 4 === 0 ? [group.slice(0, 4)] : []));
		const groups = part(own);
		const [word, nonsense] = [await guess(groups, WORD, preview()), await guess(groups, NONSENSE, preview())];
		if (isPostgres && kind === 'JSON') {
			expect(unanswered(word)).toBe(word.length);
			continue;
		}
		for (const { status, text } of word) expect(`${status} ${text.slice(0, 300)}`).toMatch(/^200 \{"data"/);
		expect(word.filter(({ text }, n) => text !== nonsense[n]?.text).length).toBeGreaterThan(word.length / 4);
	}
}, 120_000);

test('no list is sorted by what another document says', async () => {
	const answers = await each(part(sortFields()), (field) => graphql(`{ ${field} }`, delivery()));
	for (const { status, text } of answers) expect(`${status} ${text}`).toMatch(/^403 .*preview token/);
}, 120_000);

test('REST refuses every way to ask for a draft, and guesses nothing', async () => {
	const answers = await each(part(restDrafts(types, planted.documents)), (address) => rest(address, delivery()));
	silent(answers);
	for (const { status } of answers) expect([400, 403, 404]).toContain(status);
	await asksTheSame((word) =>
		each(part(restQuestions(types)), (address) => rest(address.replaceAll('WORD', word), delivery())),
	);
}, 120_000);

test.each([null, 'wrong'])(
	'a stranger with the token %s reads nothing at all',
	async (token) => {
		const answers = [
			...(await openAnswers(token)),
			...(await each(lists(), (field) => graphql(`{ ${field('status: DRAFT')} }`, token))),
			...(await each(part(restDrafts(types, planted.documents)), (address) => rest(address, token))),
		];
		expect([...new Set(answers.map(({ status }) => status))]).toEqual([401]);
		silent(answers);
	},
	120_000,
);

test('a few thousand probes were made', () => expect(probes()).toBeGreaterThan(3000));
