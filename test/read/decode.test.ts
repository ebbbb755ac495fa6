/** Bytes become text: the encodings of docs/output.md, and what is no text. */
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../src/errors.ts';
import { decode } from '../../src/read/decode.ts';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('text', () => {
  test.each([
    ['plain ASCII', bytes('Cafe'), 'Cafe', 'utf-8'],
    ['UTF-8', bytes('Café “x” 🛳'), 'Café “x” 🛳', 'utf-8'],
    ['UTF-8 with a BOM', bytes([0xef, 0xbb, 0xbf], 'Café'), 'Café', 'utf-8-sig'],
    ['a second BOM is a character', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'x'), '\ufeffx', 'utf-8-sig'],
    ['UTF-16 little-endian', bytes([0xff, 0xfe], [...Buffer.from('Café 🛳', 'utf16le')]), 'Café 🛳', 'utf-16'],
    ['UTF-16 big-endian', bytes([0xfe, 0xff], [...utf16be('Café 🛳')]), 'Café 🛳', 'utf-16'],
    ['Windows-1252', bytes('Caf', [0xe9], ' ', [0x93], 'x', [0x94]), 'Café “x”', 'windows-1252'],
    ['Windows line ends stay', bytes('a\r\nb'), 'a\r\nb', 'utf-8'],
    ['a form feed and an old end of file', bytes('a\fb', [0x1a]), 'a\fb\u001a', 'utf-8'],
  ])('%s', (_, input, text, encoding) => {
    expect(decode(input)).toEqual({ text, encoding });
  });
});

describe('no text', () => {
  test.each([
    ['nothing', bytes(), 'empty'],
    ['a BOM alone', bytes([0xef, 0xbb, 0xbf]), 'empty'],
    ['blanks', bytes(' \t\r\n\u00a0\u3000\u200b'), 'blank'],
    ['NUL bytes', bytes('a', [0], 'b'), 'binary'],
    ['UTF-16 without a BOM', Buffer.from('Cafe', 'utf16le'), 'binary'],
    ['NUL in UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0, 0]), 'binary'],
    ['control characters', bytes([1, 2, 3, 4], 'abc'), 'binary'],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13]), 'binary'],
    ['broken UTF-8 after whole UTF-8', bytes('Café ', [0xe9], ' x'), 'encoding'],
    ['broken UTF-8 with a BOM', bytes([0xef, 0xbb, 0xbf], 'Caf', [0xe9]), 'encoding'],
    ['a byte that Windows-1252 does not use', bytes('Caf', [0xe9], ' ', [0x81]), 'encoding'],
    ['half a UTF-16 pair', bytes([0xff, 0xfe, 0x3d, 0xd8]), 'encoding'],
    ['an odd number of bytes', bytes([0xff, 0xfe, 0x41]), 'encoding'],
  ])('%s', (_, input, code) => {
    expect(() => decode(input)).toThrow(expect.objectContaining({ stage: 'read', code }));
    expect(() => decode(input)).toThrow(ArticleError);
  });
});
