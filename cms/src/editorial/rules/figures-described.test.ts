import { expect, test } from 'vitest';
import { figuresDescribed } from './figures-described';
import { part, snapshot, TODAY } from './testing';

const picture = (alternativeText: string | null, name = 'room.jpg') => ({ name, alternativeText });
const figure = (image: object, caption: string | null = null) =>
  figuresDescribed(snapshot('info-page', { sections: [part('section.figure', { image, caption })] }), TODAY);

test.each(['An armchair beside a window', 'decorative', 'A model of the brain'])(
  '"%s" describes a picture',
  (words) => {
    expect(figure(picture(words))).toEqual([]);
  },
);

test.each([null, ' ', 'room.jpg', 'IMG_2041.PNG'])('%j describes nothing', (words) => {
  expect(figure(picture(words))).toMatchObject([{ path: ['sections', '0', 'image'], words: ['room.jpg'] }]);
});

test('a model is called one where readers see it', () => {
  const bought = picture('A woman in an armchair', 'AdobeStock_1234.jpg');
  expect(figure(bought)[0]?.message).toMatch('shows a model. Say so');
  expect(figure(bought, 'Posed by a model.')).toEqual([]);
  expect(figure(picture('A model in an armchair'))[0]?.message).toMatch('shows a model');
});

test('a person’s photo and a picture inside a text are pictures too', () => {
  expect(figuresDescribed(snapshot('clinician', { photo: picture(null) }), TODAY)).toMatchObject([{ path: ['photo'] }]);
  const body = [{ type: 'image', image: picture(null), children: [{ type: 'text', text: '' }] }];
  const page = snapshot('home-page', { sections: [part('section.prose', { body })] });
  expect(figuresDescribed(page, TODAY)).toMatchObject([{ path: ['sections', '0', 'body'] }]);
});
