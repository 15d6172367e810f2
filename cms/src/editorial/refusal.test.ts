import { expect, test } from 'vitest';
import type { Finding } from './finding';
import { fieldErrors, publishRefused } from './refusal';

const finding = (path: string[], message: string): Finding => ({
  ...{ code: 'required-field', severity: 'block', isOverridable: false },
  ...{ path, message, words: [] },
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

test('what stands in a list is counted as people count', () => {
  const { message } = publishRefused('Migraine', [
    finding(['sections', '1', 'statistics', '0', 'study'], 'No source.'),
  ]);
  expect(message).toBe('"Migraine" was not published. In sections 2, statistics 1: No source.');
});

test('the message names the document and what to do, and ends somewhere', () => {
  const { message } = publishRefused('Migraine', [finding(['name'], 'One.'), finding(['slug'], 'One.')]);
  expect(message).toBe('"Migraine" was not published. One.');
  const many = Array.from({ length: 7 }, (_, index) => finding(['name'], `Problem ${index}.`));
  expect(publishRefused('Migraine', many).message).toMatch(/Problem 4\. And 2 more\.$/);
});
