import { readFileSync } from 'node:fs';
import { LISTS } from './paths.ts';

/** Rows of a hand-written list: `|` between the fields, `#` in front of a comment. */
export function readRows(name: string): string[][] {
  return readFileSync(new URL(`${name}.txt`, LISTS), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));
}

/** First fields of a list. */
export function readWords(name: string): string[] {
  return readRows(name).map(([word = '']) => word);
}

/** A field of several values, `;` between. */
export function values(field: string | undefined): string[] {
  return (field ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Code point order of ASCII and of what the lists hold otherwise. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
