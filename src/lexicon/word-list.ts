import { readFileSync } from 'node:fs';

/** Lists of the rules' own, read as they are written: unlike those of `lexicon-build` they need no compiling. */
const LISTS = new URL('../../src/lexicon/lists/', import.meta.url);

/** The rows of `lists/NAME.txt`, without the line that says what they are. */
export const listRows = (name: string): string[] =>
  readFileSync(new URL(`${name}.txt`, LISTS), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The words of `lists/NAME.txt` and their classes: "word|class;class" a line. */
export const wordList = (name: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    listRows(name).map((row) => {
      const [word, classes] = row.split('|') as [string, string];
      return [word, classes.split(';')];
    }),
  );
