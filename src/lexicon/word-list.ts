import { readFileSync } from 'node:fs';

/** Lists of the rules' own, read as they are written: unlike those of `lexicon-build` they need no compiling. */
const LISTS = new URL('../../src/lexicon/lists/', import.meta.url);

/** The words of `lists/NAME.txt` and their classes: "word|class;class" a line. */
export function wordList(name: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(new URL(`${name}.txt`, LISTS), 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [word, classes] = row.split('|') as [string, string];
      return [word, classes.split(';')];
    }),
  );
}
