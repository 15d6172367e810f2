import { expect, test } from 'vitest';
import { fileKind } from './file-kind';

const bytes = (text: string) => new Uint8Array(Buffer.from(text.padEnd(16, ' '), 'latin1'));

test.each([
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'RIFF\0\0\0\0WEBPVP8 '],
  ['image/avif', '\0\0\0\x20ftypavif'],
  ['application/pdf', '%PDF-1.7'],
])('a file that begins as %s does is one', (kind, start) => {
  expect(fileKind(bytes(start))).toBe(kind);
});

test.each([
  '<html>',
  '<svg xmlns=',
  '<?xml version',
  'PK\x03\x04',
  'MZ',
  '',
  ' %PDF-1.7',
  'RIFF\0\0\0\0WAVE',
  '\0\0\0\x20ftypisom',
])('a file that begins with %j is none this site shows', (start) => {
  expect(fileKind(bytes(start))).toBeUndefined();
});
