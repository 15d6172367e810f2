import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { adminLogin, contentManager } from '../system/cms.ts';
import { call } from '../system/people.ts';

const CMS = path.resolve(import.meta.dirname, '../../cms/src');

export interface Attribute {
	readonly type: string;
	readonly component?: string;
	readonly components?: string[];
	readonly repeatable?: boolean;
	readonly target?: string;
	/** How its value is written, a draft's too. */
	readonly regex?: string;
}

export interface Model {
	readonly uid: string;
	readonly single: boolean;
	/** The last part of its REST address. */
	readonly rest: string;
	readonly attributes: Record<string, Attribute>;
	/** Whether it is written in each language. */
	readonly isLocalized: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(path.join(CMS, file), 'utf8'));

/** Every content type of the clinic that has drafts, as its schema file says. */
export function draftTypes(): Model[] {
	return globSync('api/*/content-types/*/schema.json', { cwd: CMS }).flatMap((file) => {
		const { kind, info, options, attributes, pluginOptions } = read(file);
		if (!options?.draftAndPublish) return [];
		const single = kind === 'singleType';
		const uid = `api::${file.split(path.sep)[1]}.${info.singularName}`;
		return [
			{
				uid,
				single,
				rest: single ? info.singularName : info.pluralName,
				attributes,
				isLocalized: pluginOptions?.i18n?.localized === true,
			},
		];
	});
}

/** The attributes of a component, `part.seo`. */
export const component = (name: string): Record<string, Attribute> =>
	read(`components/${name.replace('.', '/')}.json`).attributes;

/** The word as such a value is written; none where it takes digits alone. */
function written(word: string, pattern: string): string | undefined {
	const forms = [word, `/${word}`, `https://${word}.example/${word}`, `10.1000/${word}`];
	return forms.find((form) => new RegExp(pattern).test(form));
}

function wordIn(attribute: Attribute, word: string): unknown {
	if (['string', 'text', 'richtext', 'uid'].includes(attribute.type))
		return attribute.regex ? written(word, attribute.regex) : word;
	if (attribute.type === 'email') return `${word}@clinic.example`;
	if (attribute.type === 'json') return { word };
	if (attribute.type === 'blocks') return [{ type: 'paragraph', children: [{ type: 'text', text: word }] }];
	if (attribute.type === 'component') {
		const value = fields(component(attribute.component as string), word);
		return attribute.repeatable ? [value] : value;
	}
	if (attribute.type !== 'dynamiczone') return undefined;
	return attribute.components?.map((name) => ({ __component: name, ...fields(component(name), word) }));
}

// Takes six hexadecimal digits and no word, in a draft too.
const WORDLESS = 'brandColor';

/** A form filled with the word, components and sections included. */
function fields(attributes: Record<string, Attribute>, word: string): Record<string, unknown> {
	const wordy = Object.entries(attributes).filter(([name]) => name !== WORDLESS);
	const values = wordy.map(([name, attribute]) => [name, wordIn(attribute, word)] as const);
	return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

async function admin(method: 'GET' | 'POST' | 'PUT' | 'DELETE', address: string, body?: unknown) {
	const answer = await contentManager<Record<string, unknown>>(method, address, body);
	if (answer.status >= 300) throw new Error(`${method} ${address}: ${answer.status} ${JSON.stringify(answer.body)}`);
	return answer.body as { data: { documentId: string }; results: { documentId: string; status: string }[] };
}

/** Lets documents be written in Spanish too, if they may not yet. Answers what ends it, and takes what was written in it away. */
async function speakSpanish(): Promise<() => Promise<unknown>> {
	const token = adminLogin();
	const { body: locales } = await call<{ code: string }[]>('GET', '/i18n/locales', { token });
	if (locales.some(({ code }) => code === 'es')) return async () => {};
	const spanish = { name: 'Spanish (es)', code: 'es', isDefault: false };
	const { body } = await call<{ id: number }>('POST', '/i18n/locales', { token, body: spanish });
	return () => call('DELETE', `/i18n/locales/${body.id}`, { token });
}

export interface Planted {
	/** The drafts with the word, by content type: never published and published ones. */
	readonly documents: Record<string, string[]>;
	undo(): Promise<void>;
}

/**
 * Puts a word in drafts as an editor would: in each published document's draft, in a Spanish draft of a document that is published in
 * English alone, and in a new document of each type.
 *
 * @param word letters and digits
 * @returns where it stands, and what takes it away again
 */
export async function plant(word: string): Promise<Planted> {
	const documents: Record<string, string[]> = {};
	const undos: (() => Promise<unknown>)[] = [];
	const undo = async () => {
		for (const step of undos.splice(0).reverse()) await step();
	};
	const change = async (address: string, model: Model) => {
		undos.push(() => admin('POST', `${address}/actions/discard`, {}));
		documents[model.uid]?.push((await admin('PUT', address, fields(model.attributes, word))).data.documentId);
	};
	const translate = async (address: string, model: Model) => {
		if (!model.isLocalized) return;
		await admin('PUT', `${address}?locale=es`, { ...fields(model.attributes, word), locale: 'es' });
		undos.push(() => admin('DELETE', `${address}?locale=es`));
	};
	try {
		undos.push(await speakSpanish());
		for (const model of draftTypes()) {
			documents[model.uid] = [];
			if (model.single) {
				await change(`/single-types/${model.uid}`, model);
				await translate(`/single-types/${model.uid}`, model);
				continue;
			}
			const collection = `/collection-types/${model.uid}`;
			const { results } = await admin('GET', `${collection}?pageSize=100`);
			const published = results.filter(({ status }) => status !== 'draft').map(({ documentId }) => documentId);
			for (const documentId of published) await change(`${collection}/${documentId}`, model);
			if (published[0]) await translate(`${collection}/${published[0]}`, model);
			const { data } = await admin('POST', collection, fields(model.attributes, word));
			undos.push(() => admin('DELETE', `${collection}/${data.documentId}`));
			documents[model.uid]?.push(data.documentId);
		}
	} catch (error) {
		await undo();
		throw error;
	}
	return { documents, undo };
}

/** Gives the first clinician a picture and publishes it: a file knows every document that uses it, drafts included. */
export async function publishPicture(): Promise<() => Promise<void>> {
	const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
	const body = new FormData();
	body.append('files', new Blob([Buffer.from(dot, 'base64')], { type: 'image/png' }), 'dot.png');
	body.append('fileInfo', JSON.stringify({ name: 'dot.png', alternativeText: 'A planted dot' }));
	const headers = { authorization: `Bearer ${adminLogin()}` };
	const upload = `${inject('cmsUrl')}/upload`;
	const [file] = (await (await fetch(upload, { method: 'POST', headers, body })).json()) as { id: number }[];
	const { results } = await admin('GET', '/collection-types/api::clinician.clinician');
	const address = `/collection-types/api::clinician.clinician/${results[0]?.documentId}`;
	const before = (await admin('GET', address)).data as unknown as { photo: { id: number } | null };
	await admin('POST', `${address}/actions/publish`, { photo: file?.id });
	return async () => {
		await admin('POST', `${address}/actions/publish`, { photo: before.photo?.id ?? null });
		await fetch(`${upload}/files/${file?.id}`, { method: 'DELETE', headers });
	};
}
