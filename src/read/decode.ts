import iconv from 'iconv-lite';
import { ArticleError } from '../errors.ts';
import type { RawFile } from '../model/article.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: RawFile['encoding'];
}

/** A BOM decides; else valid UTF-8; else Windows-1252, unless the file holds valid multi-byte UTF-8 and is broken. */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: utf8(bytes.subarray(3)), encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: iconv.decode(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: iconv.decode(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be' };
  try {
    return { text: utf8(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (holdsMultiByteUtf8(bytes)) throw error;
    return { text: iconv.decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
  }
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ArticleError('read', 'encoding', 'expected UTF-8 or Windows-1252, found broken UTF-8');
  }
}

/** Whether a well-formed sequence of two to four bytes occurs: Windows-1252 text hardly ever holds one. */
function holdsMultiByteUtf8(bytes: Buffer): boolean {
  return /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/u.test(bytes.toString('latin1'));
}
