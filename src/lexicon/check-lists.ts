import { readdirSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { byCodePoint } from '../model/text-order.ts';
import { LISTS, listLines } from './word-list.ts';

/**
 * Looks at every list as rules will read it. Gives their number. Throws `UsageError` with the file, the line and what is
 * wrong there: whoever adds a word makes such mistakes, and each would cost every article.
 */
export function checkLists(): number {
  const files = readdirSync(LISTS).filter((file) => file.endsWith('.txt'));
  for (const file of files) {
    const problem = problemIn(listLines(file.slice(0, -'.txt'.length)));
    if (problem !== null) throw new UsageError(`src/lexicon/lists/${file}: ${problem}`);
  }
  return files.length;
}

/** The first line must say what the list holds, all others are rows of one form, each with another word. */
export function problemIn([comment = '', ...rows]: readonly string[]): string | null {
  if (!comment.startsWith('#')) return 'line 1: expected a comment that says what the list holds';
  const hasClasses = rows[0]?.includes('|') === true;
  const lines = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const [word = '', ...fields] = row.split('|');
    const line = i + 2;
    if (fields.length > 0 !== hasClasses || [word, ...fields].some((field) => field === '' || field !== field.trim()))
      return `line ${line}: expected ${hasClasses ? '"word|…", without blanks around it' : 'a word'}, found "${row}"`;
    const first = lines.get(word);
    if (first !== undefined) return `line ${line}: "${word}" stands in line ${first} already`;
    lines.set(word, line);
  }
  return hasClasses ? strayClass(rows) : null;
}

/** A class that stands once in a list whose others all stand more often: mostly a slip. */
function strayClass(rows: readonly string[]): string | null {
  const lines = new Map<string, number[]>();
  for (const [i, row] of rows.entries())
    for (const name of classesOf(row)) lines.set(name, [...(lines.get(name) ?? []), i + 2]);
  const [stray, ...more] = [...lines].filter(([, { length }]) => length === 1);
  const known = [...lines.keys()].filter((name) => lines.get(name)?.length !== 1).sort(byCodePoint);
  if (stray === undefined || more.length >= SLIPS || known.length === 0 || known.length > CLASSES) return null;
  return rows.length < ROWS ? null : `line ${stray[1][0]}: expected one of ${known.join(', ')}, found "${stray[0]}"`;
}

const classesOf = (row: string): string[] => (row.split('|')[1] ?? '').split(';').filter((name) => CLASS.test(name));

/** What a class looks like; codes and numbers are no classes. */
const CLASS = /^[a-z][a-z-]*$/u;
/** Most slips, most classes and fewest rows of a list that is read so. */
const SLIPS = 3;
const CLASSES = 40;
const ROWS = 25;
