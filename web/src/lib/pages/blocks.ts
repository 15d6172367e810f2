import { alternativeText } from './alternative-text.ts';
import { safeHref } from './href.ts';
import { PageIncomplete } from './incomplete.ts';

/** A run of text with its marks. */
export interface TextNode {
	type: 'text';
	text: string;
	bold?: boolean;
	italic?: boolean;
	underline?: boolean;
	strikethrough?: boolean;
	code?: boolean;
}

/** A link and its words. */
export interface LinkNode {
	type: 'link';
	href: string;
	children: TextNode[];
}

/** What stands inside a line. */
export type InlineNode = TextNode | LinkNode;

/** One block of rich text. */
export type Block =
	| { type: 'paragraph' | 'quote' | 'code'; children: InlineNode[] }
	| { type: 'heading'; level: number; children: InlineNode[] }
	| { type: 'list'; ordered: boolean; items: ListItem[] }
	| { type: 'image'; src: string; alt: string; width?: number; height?: number };

/** A line of a list, and a list below it. */
export type ListItem = { type: 'item'; children: InlineNode[] } | { type: 'list'; ordered: boolean; items: ListItem[] };

interface RawNode {
	type?: unknown;
	children?: unknown;
	[field: string]: unknown;
}

const rawChildren = (node: RawNode): RawNode[] => (Array.isArray(node.children) ? (node.children as RawNode[]) : []);

function inlines(nodes: RawNode[]): InlineNode[] {
	return nodes.flatMap((node): InlineNode[] => {
		if (node.type === 'text') return textNode(node);
		if (node.type !== 'link') throw new PageIncomplete(`Rich text holds a "${String(node.type)}" inside a line.`);
		const children = rawChildren(node).flatMap(textNode);
		const href = safeHref(String(node.url ?? ''));
		// A link that runs something is no link; its words stay.
		return href ? [{ type: 'link', href, children }] : children;
	});
}

function textNode({ text, bold, italic, underline, strikethrough, code }: RawNode): TextNode[] {
	if (typeof text !== 'string' || text === '') return [];
	const marks = { bold, italic, underline, strikethrough, code };
	const set = Object.entries(marks).filter(([, on]) => on === true);
	return [{ type: 'text', text, ...Object.fromEntries(set) }];
}

function list(node: RawNode): { type: 'list'; ordered: boolean; items: ListItem[] } {
	const items = rawChildren(node).map((child): ListItem =>
		child.type === 'list' ? list(child) : { type: 'item', children: inlines(rawChildren(child)) },
	);
	return { type: 'list', ordered: node.format === 'ordered', items };
}

function image(node: RawNode): Block[] {
	const file = (node.image ?? {}) as { url?: string; alternativeText?: string; width?: number; height?: number };
	const src = mediaPath(file.url);
	return [{ type: 'image', src, alt: alternativeText(file.alternativeText), width: file.width, height: file.height }];
}

/**
 * Gives the path under which this site serves a file of the media library.
 *
 * @param url the file's address as the CMS gives it, absolute or not
 * @returns its path on this site
 * @throws PageIncomplete when it is not a file of the media library
 */
export function mediaPath(url: string | null | undefined): string {
	const path = url ? new URL(url, 'http://cms.invalid').pathname : '';
	if (!/^\/uploads\/[\w.-]+$/.test(path)) throw new PageIncomplete(`A picture is not in the media library: ${path}`);
	return path;
}

function block(node: RawNode): Block[] {
	switch (node.type) {
		case 'list':
			return [list(node)];
		case 'image':
			return image(node);
		case 'heading':
			return [{ type: 'heading', level: Number(node.level) || 3, children: inlines(rawChildren(node)) }];
		case 'paragraph':
		case 'quote':
		case 'code': {
			const children = inlines(rawChildren(node));
			return children.length > 0 ? [{ type: node.type, children }] : [];
		}
		default:
			throw new PageIncomplete(`Rich text holds a block this site cannot show: "${String(node.type)}".`);
	}
}

/**
 * Reads Strapi's rich text into what the site shows. Text is data: nothing here becomes markup.
 *
 * @param value the value of a `blocks` field
 * @returns the blocks; none for an empty field
 * @throws PageIncomplete on a kind of node this site does not know, so that nothing is dropped in silence
 */
export function blocks(value: unknown): Block[] {
	return Array.isArray(value) ? (value as RawNode[]).flatMap(block) : [];
}
