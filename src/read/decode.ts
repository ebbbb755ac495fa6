import iconv from 'iconv-lite';
import { ArticleError } from '../errors.ts';
import type { RawFile } from '../model/article.ts';

/** A file's text without its byte order mark, and how it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: RawFile['encoding'];
}

/** Bytes become text that holds something to read. Throws `ArticleError` where they do not. */
export function decode(bytes: Buffer): Decoded {
  const decoded = decodeBytes(bytes);
  checkText(decoded.text);
  return decoded;
}

/** A BOM decides; else valid UTF-8; else Windows-1252, unless the file holds valid multi-byte UTF-8 and is broken. */
function decodeBytes(bytes: Buffer): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: utf8(bytes.subarray(3)), encoding: 'utf-8-sig' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(bytes, 'utf-16be'), encoding: 'utf-16' };
  if (bytes.includes(0)) throw notText('NUL bytes (UTF-16 needs a byte order mark)');
  try {
    return { text: utf8(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (holdsMultiByteUtf8(bytes)) throw error;
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}

/** A sidecar is JSON, and JSON is UTF-8. */
export function decodeSidecar(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ArticleError('read', 'sidecar', 'sidecar: expected UTF-8');
  }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleError('read', 'encoding', 'expected UTF-8 or Windows-1252, found broken UTF-8');
  }
}

/** Five bytes stand for nothing in Windows-1252: a reader that takes the encoding at its word stops at them. */
function windows1252(bytes: Buffer): string {
  const stranger = bytes.find((byte) => UNUSED.has(byte));
  if (stranger === undefined) return iconv.decode(bytes, 'windows-1252');
  const found = `found the byte 0x${stranger.toString(16)}`;
  throw new ArticleError('read', 'encoding', `expected UTF-8 or Windows-1252, ${found}`);
}

const UNUSED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Half pairs would not survive the way to UTF-8 and back, so that no offset could be trusted. */
function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = iconv.decode(bytes.subarray(2), encoding, { stripBOM: false });
  if (bytes.length % 2 === 1 || /\p{Cs}/u.test(text))
    throw new ArticleError('read', 'encoding', `expected ${encoding.toUpperCase()}, found half a character`);
  return text;
}

/** Whether a well-formed sequence of two to four bytes occurs: Windows-1252 text hardly ever holds one. */
function holdsMultiByteUtf8(bytes: Buffer): boolean {
  return /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/u.test(bytes.toString('latin1'));
}

/** Control characters, by share and by number, above which a file is taken for something else than text. */
const CONTROLS_SHARE = 0.02;
const CONTROLS_FEW = 3;

/** Throws `ArticleError` where a text holds nothing to read. */
export function checkText(text: string): void {
  if (text === '') throw new ArticleError('read', 'empty', 'expected text, found an empty file');
  if (text.includes('\0')) throw notText('NUL characters');
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) throw new ArticleError('read', 'blank', 'expected text, found only blanks');
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  if (controls > Math.max(CONTROLS_FEW, text.length * CONTROLS_SHARE)) throw notText('control characters');
}

const notText = (what: string): ArticleError => new ArticleError('read', 'binary', `expected text, found ${what}`);
