import type { Lexeme } from '../kinds.ts';
import type { DateRule, Group } from '../rule.ts';
import { vocabularyOf } from '../words/words.ts';
import { Dictionary, END } from './dictionary.ts';
import { compile, type Pattern } from './pattern.ts';

export interface Compiled {
  readonly rule: DateRule;
  readonly pattern: Pattern;
}

/** Rules made ready: compiled, and found by the two words that they can begin with. */
export interface Grammar {
  readonly dictionary: Dictionary;
  /** Numbers of the groups of rules, from 0 on. */
  readonly groups: ReadonlyMap<string, number>;
  /** Rules that may begin at a lexeme, in the order of the list: those of a group, or (null) those of the top. */
  readonly candidates: (lexemes: readonly Lexeme[], at: number, group: Group | null) => readonly Compiled[];
}

export function grammarOf(rules: readonly DateRule[]): Grammar {
  const compiled = rules.map((rule) => ({ rule, pattern: compile(rule.pattern) }));
  const literals = new Set(compiled.flatMap(({ pattern }) => [...pattern.literals]));
  const index = new RuleIndex(compiled);
  return {
    dictionary: new Dictionary(vocabularyOf(literals), literals),
    groups: new Map(groupsOf(rules).map((group, i) => [group, i])),
    candidates: (lexemes, at, group) => index.at(lexemes, at, group),
  };
}

const groupsOf = (rules: readonly DateRule[]): Group[] => [...new Set(rules.flatMap(({ group }) => group ?? []))];

/** More than there are sorts of words: words that no pattern tells apart are of one sort. */
const MOST_SORTS = 1 << 16;

/** Which rules may begin with one or two words, worked out once for each pair of sorts. */
class RuleIndex {
  private readonly pools = new Map<Group | null, readonly Compiled[]>();
  private readonly known = new Map<Group | null, Map<number, readonly Compiled[]>>();

  constructor(compiled: readonly Compiled[]) {
    this.pools.set(
      null,
      compiled.filter(({ rule }) => rule.inner !== true),
    );
    for (const group of groupsOf(compiled.map(({ rule }) => rule)))
      this.pools.set(
        group,
        compiled.filter(({ rule }) => rule.group === group),
      );
    for (const group of this.pools.keys()) this.known.set(group, new Map());
  }

  at(lexemes: readonly Lexeme[], at: number, group: Group | null): readonly Compiled[] {
    return this.beginning(group, lexemes[at] as Lexeme, lexemes[at + 1] ?? NOTHING);
  }

  private beginning(group: Group | null, first: Lexeme, second?: Lexeme): readonly Compiled[] {
    const key = first.sort * MOST_SORTS + (second?.sort ?? 0);
    const known = this.known.get(group);
    const found = known?.get(key);
    if (found !== undefined) return found;
    const workedOut = this.workedOut(group, first, second);
    known?.set(key, workedOut);
    return workedOut;
  }

  private workedOut(group: Group | null, first: Lexeme, second: Lexeme | undefined): readonly Compiled[] {
    const pool = second === undefined ? (this.pools.get(group) ?? []) : this.beginning(group, first);
    const words = second === undefined ? [first] : [first, second];
    return pool.filter(({ pattern }) =>
      pattern.mayBegin(words, (name, [next, behind]) => {
        return next !== undefined && this.beginning(name as Group, next, behind).length > 0;
      }),
    );
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
  sort: END,
  first: 0,
  last: 0,
  spaced: false,
};
