import type { Lexeme } from './kinds.ts';
import { compile, type Pattern } from './pattern.ts';
import type { DateRule, Group } from './rule.ts';
import { type Vocabulary, vocabularyOf } from './words.ts';

export interface Compiled {
  readonly rule: DateRule;
  readonly pattern: Pattern;
}

/** Rules made ready: compiled, and found by the two words that they can begin with. */
export interface Grammar {
  readonly vocabulary: Vocabulary;
  /** A number for what patterns can see of a word. */
  readonly sortOf: (lexeme: Lexeme) => number;
  /**
   * Rules that may begin at a lexeme, in the order of the list: those of a group, or (null) those of the top.
   * `sorts` are those of the lexemes.
   */
  readonly candidates: (
    lexemes: readonly Lexeme[],
    sorts: readonly number[],
    at: number,
    group: Group | null,
  ) => readonly Compiled[];
}

export function grammarOf(rules: readonly DateRule[]): Grammar {
  const compiled = rules.map((rule) => ({ rule, pattern: compile(rule.pattern) }));
  const literals = new Set(compiled.flatMap(({ pattern }) => [...pattern.literals]));
  const index = new RuleIndex(compiled, literals);
  return {
    vocabulary: vocabularyOf(literals),
    sortOf: (lexeme) => index.sortOf(lexeme),
    candidates: (lexemes, sorts, at, group) => index.at(lexemes, sorts, at, group),
  };
}

/** More than there are sorts of words: words that no pattern tells apart are of one sort. */
const MOST_SORTS = 1 << 16;
/** The sort of a segment's end. */
const END = 1;

/** Which rules may begin with one or two words, worked out once for each pair of sorts. */
class RuleIndex {
  private readonly pools = new Map<Group | null, readonly Compiled[]>();
  private readonly sorts = new Map<string, number>();
  private readonly known = new Map<Group | null, Map<number, readonly Compiled[]>>();
  private readonly literals: ReadonlySet<string>;

  constructor(compiled: readonly Compiled[], literals: ReadonlySet<string>) {
    this.literals = literals;
    const groups = new Set(compiled.flatMap(({ rule }) => rule.group ?? []));
    this.pools.set(
      null,
      compiled.filter(({ rule }) => rule.inner !== true),
    );
    for (const group of groups)
      this.pools.set(
        group,
        compiled.filter(({ rule }) => rule.group === group),
      );
    for (const group of this.pools.keys()) this.known.set(group, new Map());
  }

  at(lexemes: readonly Lexeme[], sorts: readonly number[], at: number, group: Group | null): readonly Compiled[] {
    const key = (sorts[at] as number) * MOST_SORTS + (sorts[at + 1] ?? END);
    return (
      this.known.get(group)?.get(key) ?? this.beginning(group, [lexemes[at] as Lexeme, lexemes[at + 1] ?? NOTHING])
    );
  }

  beginning(group: Group | null, words: readonly Lexeme[]): readonly Compiled[] {
    const [first, second] = words as readonly [Lexeme, Lexeme | undefined];
    const key =
      this.sortOf(first) * MOST_SORTS + (second === undefined ? 0 : second === NOTHING ? END : this.sortOf(second));
    const known = this.known.get(group);
    const found = known?.get(key) ?? this.workedOut(group, first, second);
    known?.set(key, found);
    return found;
  }

  private workedOut(group: Group | null, first: Lexeme, second: Lexeme | undefined): readonly Compiled[] {
    const pool = second === undefined ? (this.pools.get(group) ?? []) : this.beginning(group, [first]);
    const words = second === undefined ? [first] : [first, second];
    return pool.filter(({ pattern }) =>
      pattern.mayBegin(words, (name, rest) => this.beginning(name as Group, rest).length > 0),
    );
  }

  /** A number for what patterns can see of a word: its kinds and, where they ask for the word itself, the word. */
  sortOf({ lower, kinds }: Lexeme): number {
    const key = this.literals.has(lower) ? `${lower} ${kinds}` : `${kinds}`;
    const sort = this.sorts.get(key) ?? this.sorts.size + 2;
    this.sorts.set(key, sort);
    return sort;
  }
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
