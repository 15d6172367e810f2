import { expect, inject, test } from 'vitest';
import { whilePublished, type FormDocument } from '../system/editor.ts';

const page = async () => {
	const response = await fetch(`${inject('webUrl')}/conditions/migraine`);
	return { status: response.status, html: await response.text() };
};

interface Change {
	what: string;
	uid: string;
	matches?: (document: FormDocument) => boolean;
	change: (document: FormDocument, word: string) => object;
}

interface FormSection {
	__component: string;
	[field: string]: unknown;
}

const named = (name: string) => (document: FormDocument) => document.name === name;
const condition = { uid: 'api::condition.condition', matches: named('Migraine') };
const science = { uid: 'api::treatment-science.treatment-science', matches: named('IV ketamine for migraine') };
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Changes one section of the page and leaves the others. */
const section =
	(name: string, change: (section: FormSection, word: string) => void) => (document: FormDocument, word: string) => {
		const sections = document.sections as FormSection[];
		const found = sections.find(({ __component }) => __component === `section.${name}`);
		if (!found) throw new Error(`The page has no ${name} section.`);
		change(found, word);
		return { sections };
	};

/** Changes the first of a section's repeated parts. */
const part = (name: string, list: string, field: string) =>
	section(name, (found, word) => {
		const [first] = found[list] as Record<string, unknown>[];
		if (first) first[field] = word;
	});

const firstTarget = ({ targets }: FormDocument, word: string) => ({
	targets: (targets as object[]).map((target, index) => (index === 0 ? { ...target, name: word } : target)),
});

const CHANGES: Change[] = [
	{ what: 'the headline', ...condition, change: (_, name) => ({ name }) },
	{ what: 'the summary', ...condition, change: (_, summary) => ({ summary }) },
	{ what: 'the welcome', ...condition, change: section('welcome', (found, word) => (found.body = paragraph(word))) },
	{ what: 'a heading', ...condition, change: section('prose', (found, word) => (found.heading = word)) },
	{ what: 'a figure', ...condition, change: part('statistics', 'statistics', 'value') },
	{ what: 'a symptom', ...condition, change: part('symptoms', 'symptoms', 'name') },
	{ what: 'a trigger', ...condition, change: part('triggers', 'triggers', 'name') },
	{ what: 'another treatment', ...condition, change: part('alternatives', 'alternatives', 'description') },
	{ what: 'a step of the visit', ...condition, change: part('visit', 'steps', 'description') },
	{ what: 'the treatment', uid: 'api::treatment.treatment', change: (_, word) => ({ howPerformed: paragraph(word) }) },
	{ what: 'the mechanism', ...science, change: (_, word) => ({ mechanism: paragraph(word) }) },
	{ what: 'a receptor target', ...science, change: firstTarget },
	{ what: 'a study', uid: 'api::study.study', matches: ({ year }) => year === 2016, change: (_, title) => ({ title }) },
	{
		what: 'a source',
		uid: 'api::source.source',
		matches: ({ publisher }) => publisher === 'Migraine Research Foundation',
		change: (_, title) => ({ title }),
	},
	{
		what: 'a contraindication',
		uid: 'api::contraindication.contraindication',
		matches: named('Pregnancy'),
		change: (_, advice) => ({ advice }),
	},
	{
		what: 'a side effect',
		uid: 'api::side-effect.side-effect',
		matches: named('Slow breathing'),
		change: (_, whatToDo) => ({ whatToDo }),
	},
	{
		what: 'the safety notice',
		uid: 'api::safety-notice.safety-notice',
		matches: ({ title }) => title === 'When a headache needs help right away',
		change: (_, title) => ({ title }),
	},
	{
		what: 'a call to action',
		uid: 'api::call-to-action.call-to-action',
		matches: ({ label }) => label === 'Schedule Treatment',
		change: (_, label) => ({ label }),
	},
	{
		what: 'a standing notice',
		uid: 'api::notices.notices',
		change: ({ talkToProvider }, heading) => ({ talkToProvider: { ...(talkToProvider as object), heading } }),
	},
	{ what: 'the name of the clinic', uid: 'api::clinic.clinic', change: (_, name) => ({ name }) },
];

test.each(CHANGES)('an editor changes $what, publishes, and a patient reads it', async ({ uid, matches, change }) => {
	const word = `Changed ${Math.random().toString(36).slice(2)}`;
	expect((await page()).html.includes(word), word).toBe(false);
	await whilePublished(
		uid,
		matches ?? (() => true),
		(document) => change(document, word),
		async () => {
			const { status, html } = await page();
			expect(status).toBe(200);
			expect(html.includes(word), word).toBe(true);
		},
	);
	const restored = await page();
	expect(restored.status).toBe(200);
	expect(restored.html.includes(word), word).toBe(false);
});
