import { expect, test } from 'vitest';
import { showSection } from '../testing.ts';
import { sample } from './sample.ts';

test('a picture comes from this site, with its description and its size', () => {
	const { html } = showSection(sample);
	expect(html).toContain('src="/uploads/room_1a2b.webp"');
	expect(html).toContain('alt="An armchair beside a window"');
	expect(html).toContain('width="1200"');
});

test('a picture from another host is refused', () => {
	const image = { ...sample.image!, url: 'https://evil.example/x.png' };
	expect(() => showSection({ ...sample, image })).toThrow('not in the media library');
});

test('a section without a heading is no empty landmark and not in the contents list', () => {
	const { html, contents } = showSection(sample);
	expect(html).not.toContain('aria-labelledby');
	expect(contents).toEqual([]);
});
