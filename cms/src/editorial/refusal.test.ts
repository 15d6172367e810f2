import { expect, test } from 'vitest';
import { fieldErrors, publishRefused, type PlacedFinding } from './refusal';

const finding = (path: string[], message: string, place = ''): PlacedFinding => ({
  ...{ code: 'required-field', severity: 'block', isOverridable: false },
  ...{ path, message, words: [], place },
});

test('two problems of one field are said together: the form holds one message a field', () => {
  expect(fieldErrors([finding(['name'], 'One.'), finding(['name'], 'Two.')])).toEqual([
    { path: ['name'], message: 'One. Two.', name: 'ValidationError' },
  ]);
});

test('what is said of a list moves to the field inside it that is marked: the form would break on both', () => {
  expect(fieldErrors([finding(['findings'], 'Outer.'), finding(['findings', '0', 'limits'], 'Inner.')])).toEqual([
    { path: ['findings', '0', 'limits'], message: 'Inner. Outer.', name: 'ValidationError' },
  ]);
  expect(fieldErrors([finding(['safety'], 'One.'), finding(['safetyNotice'], 'Two.')])).toHaveLength(2);
});

test('what is wrong with the document as a whole stands in the box, and at no field', () => {
  const unsigned = finding([], 'Not signed.');
  expect(fieldErrors([unsigned, finding(['name'], 'One.')])).toEqual([
    { path: ['name'], message: 'One.', name: 'ValidationError' },
  ]);
  expect(fieldErrors([unsigned])).toEqual([]);
  expect(publishRefused('Migraine', [unsigned]).message).toBe('"Migraine" was not published. Not signed.');
});

test('what stands in a list says which part it is about', () => {
  const { message } = publishRefused('Migraine', [
    finding(['sections', '1', 'body'], 'No source.', 'Sections 2 (Text)'),
  ]);
  expect(message).toBe('"Migraine" was not published. In Sections 2 (Text): No source.');
});

test('the message names the document and what to do, and ends somewhere', () => {
  const { message } = publishRefused('Migraine', [finding(['name'], 'One.'), finding(['slug'], 'One.')]);
  expect(message).toBe('"Migraine" was not published. One.');
  const many = Array.from({ length: 7 }, (_, index) => finding(['name'], `Problem ${index}.`));
  expect(publishRefused('Migraine', many).message).toMatch(/Problem 4\. And 2 more\.$/);
});
