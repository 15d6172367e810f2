import { expect, test } from 'vitest';
import { blocks, mediaPath } from './blocks.ts';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
const paragraphOf = (...children: unknown[]) => [{ type: 'paragraph', children }];

test('bold words stay bold and unknown marks are dropped', () => {
	expect(blocks(paragraphOf(text('a', { bold: true, color: 'red' })))).toEqual([
		{ type: 'paragraph', children: [{ type: 'text', text: 'a', bold: true }] },
	]);
});

test('a link that would run something keeps its words and loses its link', () => {
	const link = { type: 'link', url: 'javascript:alert(1)', children: [text('click')] };
	expect(blocks(paragraphOf(link))).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'click' }] }]);
});

test.each(['https://fda.gov', '/conditions', '#safety', 'tel:911', 'mailto:a@clinic.example'])(
	'a link to %s works',
	(url) => {
		const link = { type: 'link', url, children: [text('here')] };
		expect(blocks(paragraphOf(link))[0]).toMatchObject({ children: [{ type: 'link', href: url }] });
	},
);

test('a link to another host written as a path is no link', () => {
	const link = { type: 'link', url: '//evil.example', children: [text('here')] };
	expect(blocks(paragraphOf(link))[0]).toMatchObject({ children: [{ type: 'text' }] });
});

test('an empty paragraph, which editors leave behind, is not shown', () => {
	expect(blocks(paragraphOf(text('')))).toEqual([]);
});

test('a list within a list stays one', () => {
	const inner = { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('b')] }] };
	const outer = { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('a')] }, inner] };
	expect(blocks([outer])).toMatchObject([
		{ ordered: false, items: [{ type: 'item' }, { type: 'list', ordered: true }] },
	]);
});

test('a kind of block this site does not know fails the page instead of losing words', () => {
	expect(() => blocks([{ type: 'table', children: [] }])).toThrow('a block this site cannot show: "table"');
});

test('a picture is served from this site, whatever host the CMS named', () => {
	expect(mediaPath('http://cms.internal:1337/uploads/a_1.png')).toBe('/uploads/a_1.png');
	expect(() => mediaPath('https://evil.example/a.png')).toThrow('not in the media library');
});
