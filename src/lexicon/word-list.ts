import { readFileSync } from 'node:fs';

/** Lists of the rules' own, read as they are written: unlike those of `lexicon-build` they need no compiling. */
export const LISTS = new URL('../../src/lexicon/lists/', import.meta.url);

/** The lines of `lists/NAME.txt`, whatever the editor ends them with. */
export const listLines = (name: string): string[] =>
  readFileSync(new URL(`${name}.txt`, LISTS), 'utf8')
    .replace(/^\ufeff|\s+$/gu, '')
    .split(/\r?\n/u);

/** The rows of `lists/NAME.txt`, without the line that says what they are. */
export const listRows = (name: string): string[] => listLines(name).slice(1);

/** The words of `lists/NAME.txt` and their classes: "word|class;class" a line. */
export const wordList = (name: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    listRows(name).map((row) => {
      const [word, classes] = row.split('|') as [string, string];
      return [word, classes.split(';')];
    }),
  );

/** Whether `lists/NAME.txt` has a row; the list is read when it is first asked. */
export function listed(name: string): (row: string) => boolean {
  let rows: ReadonlySet<string> | undefined;
  return (row) => {
    rows ??= new Set(listRows(name));
    return rows.has(row);
  };
}

/** The classes that `lists/NAME.txt` gives a word, none where it lacks it; the list is read when it is first asked. */
export function classesIn(name: string): (word: string) => readonly string[] {
  let words: ReadonlyMap<string, readonly string[]> | undefined;
  return (word) => {
    words ??= wordList(name);
    return words.get(word) ?? NONE;
  };
}

const NONE: readonly string[] = [];
