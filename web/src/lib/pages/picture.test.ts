import { expect, test } from 'vitest';
import { picture } from './picture.ts';

const file = {
	__typename: 'UploadFile' as const,
	documentId: 'file-1',
	url: '/uploads/door_1a2b.jpg',
	alternativeText: 'The clinic’s door',
	width: 1600,
	height: 1200,
	formats: null,
};

test('a phone may choose the smallest copy of a picture that will do', () => {
	const formats = {
		small: { url: '/uploads/small_door_1a2b.jpg', width: 500, height: 375 },
		thumbnail: { url: '/uploads/thumbnail_door_1a2b.jpg', width: 208, height: 156 },
	};
	expect(picture({ ...file, formats })).toEqual({
		src: '/uploads/door_1a2b.jpg',
		alt: 'The clinic’s door',
		width: 1600,
		height: 1200,
		srcset: '/uploads/thumbnail_door_1a2b.jpg 208w, /uploads/small_door_1a2b.jpg 500w, /uploads/door_1a2b.jpg 1600w',
	});
});

test('a small picture, of which there is one alone, is shown as it is', () => {
	expect(picture(file).srcset).toBe('');
});

test('a picture on another host fails the page, also as one of its sizes', () => {
	expect(() => picture({ ...file, url: 'https://elsewhere.example/door.jpg' })).toThrow('not in the media library');
	const formats = { small: { url: 'https://elsewhere.example/images/door.jpg', width: 500 } };
	expect(() => picture({ ...file, formats })).toThrow('not in the media library');
});

test.each(['decorative', 'Decorative.', 'decorativa'])(
	'a picture marked "%s" is passed over by who reads aloud',
	(words) => {
		expect(picture({ ...file, alternativeText: words }).alt).toBe('');
	},
);
