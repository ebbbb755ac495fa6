import { readdirSync } from 'node:fs';
import { UsageError } from '../errors.ts';
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

/** A class that stands once and is another, a frequent one, but for one letter: a slip, which no rule would ever ask for. */
function strayClass(rows: readonly string[]): string | null {
  const lines = new Map<string, number[]>();
  for (const [i, row] of rows.entries())
    for (const name of classesOf(row)) lines.set(name, [...(lines.get(name) ?? []), i + 2]);
  for (const [name, [line, second]] of lines) {
    if (second !== undefined) continue;
    const meant = [...lines.keys()].find(
      (other) => (lines.get(other) ?? []).length >= FREQUENT && isSlipOf(name, other),
    );
    if (meant !== undefined) return `line ${line}: expected "${meant}", found "${name}"`;
  }
  return null;
}

const classesOf = (row: string): string[] => (row.split('|')[1] ?? '').split(';').filter((name) => CLASS.test(name));

/** So often a class stands that is no row's own. */
const FREQUENT = 10;
/** What a class looks like; codes and numbers are no classes. */
const CLASS = /^[a-z][a-z-]{2,}$/u;

/** One letter more, less or another, or two that changed places; an "s" more or less is a class of its own. */
function isSlipOf(name: string, other: string): boolean {
  if (`${name}s` === other || name === `${other}s`) return false;
  let from = 0;
  while (from < name.length && name[from] === other[from]) from++;
  const [rest, meant] = [name.slice(from), other.slice(from)];
  const isSwapped = rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2);
  return isSwapped || rest.slice(1) === meant.slice(1) || rest.slice(1) === meant || rest === meant.slice(1);
}
