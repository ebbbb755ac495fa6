import type { Document } from '../../model/document.ts';
import type { Lexeme } from './kinds.ts';
import { compile, type Pattern, type ReadGroup } from './pattern.ts';
import type { DateRule, Piece, Reading } from './rule.ts';
import { type Vocabulary, vocabularyOf } from './words.ts';

interface Compiled {
  readonly rule: DateRule;
  readonly pattern: Pattern;
}

/** Rules made ready: compiled, and found by the two words that they can begin with. */
export interface Grammar {
  readonly vocabulary: Vocabulary;
  /** Rules that may begin at a lexeme, in the order of the list; of a group, or (null) of the top. */
  readonly candidates: (lexemes: readonly Lexeme[], at: number, group: string | null) => readonly Compiled[];
}

export function grammarOf(rules: readonly DateRule[]): Grammar {
  const compiled = rules.map((rule) => ({ rule, pattern: compile(rule.pattern) }));
  const literals = new Set(compiled.flatMap(({ pattern }) => [...pattern.literals]));
  const top = compiled.filter(({ rule }) => rule.inner !== true);
  const members = (group: string): readonly Compiled[] => compiled.filter(({ rule }) => rule.group === group);
  const begins = (group: string, words: readonly Lexeme[]): boolean =>
    members(group).some(({ pattern }) => pattern.mayBegin(words, begins));

  const sorts = new Map<string, number>();
  const known = new Map<string | null, Map<number, readonly Compiled[]>>();
  const candidates: Grammar['candidates'] = (lexemes, at, group) => {
    const table = known.get(group) ?? new Map<number, readonly Compiled[]>();
    if (table.size === 0) known.set(group, table);
    const key = sortOf(lexemes[at], literals, sorts) * MOST_SORTS + sortOf(lexemes[at + 1], literals, sorts);
    let found = table.get(key);
    if (found === undefined) {
      const words = [lexemes[at] as Lexeme, lexemes[at + 1] ?? NOTHING];
      found = (group === null ? top : members(group)).filter(({ pattern }) => pattern.mayBegin(words, begins));
      table.set(key, found);
    }
    return found;
  };
  return { vocabulary: vocabularyOf(literals), candidates };
}

/** More than there are sorts of words: so many words and kinds the patterns do not tell apart. */
const MOST_SORTS = 1 << 16;

/** A number for what patterns can see of a word: its kinds and, where they ask for the word itself, the word. */
function sortOf(lexeme: Lexeme | undefined, literals: ReadonlySet<string>, sorts: Map<string, number>): number {
  if (lexeme === undefined) return 0;
  const key = literals.has(lexeme.lower) ? `${lexeme.lower} ${lexeme.kinds}` : `${lexeme.kinds}`;
  const known = sorts.get(key);
  if (known !== undefined) return known;
  sorts.set(key, sorts.size + 1);
  return sorts.size;
}

/** Stands behind the last word of a segment, where no pattern goes on. */
const NOTHING: Lexeme = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kinds: 0,
  value: 0,
  code: '',
  first: 0,
  last: 0,
  spaced: false,
};

/** What one rule found at one lexeme. */
export interface Hit {
  readonly rule: DateRule;
  readonly at: number;
  readonly end: number;
  readonly reading: Reading | readonly Piece[];
}

/** The longest match at each lexeme from left to right; of two equally long the one whose rule comes first. */
export function readSegment(lexemes: readonly Lexeme[], document: Document, grammar: Grammar): Hit[] {
  const memory = new Map<string, Hit | null>();
  const group: ReadGroup<Piece> = (name, at) => {
    const key = `${name}${at}`;
    let hit = memory.get(key);
    if (hit === undefined) {
      hit = longest(at, name);
      memory.set(key, hit);
    }
    if (hit === null) return null;
    const place = { from: lexemes[hit.at] as Lexeme, to: lexemes[hit.end - 1] as Lexeme };
    return { reading: { ...(hit.reading as Reading), ...place }, end: hit.end };
  };

  const longest = (at: number, name: string | null): Hit | null => {
    let best: Hit | null = null;
    for (const { rule, pattern } of grammar.candidates(lexemes, at, name)) {
      const found = pattern.match(lexemes, at, group);
      if (found === null || found.end <= (best?.end ?? at)) continue;
      const read = rule.read(found);
      if (read === null) continue;
      const place = { document, lexemes, at, end: found.end };
      if (rule.unless?.some((guard) => guard(place))) continue;
      best = { rule, at, end: found.end, reading: 'kind' in read ? { expression: read } : read };
    }
    return best;
  };

  const hits: Hit[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const hit = longest(at, null);
    if (hit !== null) hits.push(hit);
    at = hit?.end ?? at + 1;
  }
  return hits;
}
